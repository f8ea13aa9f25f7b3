import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Any path will do: the site must work wherever a host puts it. */
export const SUB_PATH = '/some/where/';

/** Serves a folder at the root and below a sub-path, on a free port of this machine. */
export async function serve(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    if (request.url?.startsWith(SUB_PATH)) request.url = request.url.slice(SUB_PATH.length - 1);
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
