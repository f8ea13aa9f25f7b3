import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** Any path will do: the site must work wherever a host puts it. */
export const SUB_PATH = '/some/where/';

interface Options {
  /** Sends text compressed, as web hosts do. */
  readonly gzip?: boolean;
}

/** Serves a folder at the root and below a sub-path, on a free port of this machine. */
export async function serve(
  folder: string,
  { gzip = false }: Options = {},
): Promise<{ readonly url: string; readonly close: () => void }> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    if (request.url?.startsWith(SUB_PATH)) request.url = request.url.slice(SUB_PATH.length - 1);
    if (gzip && zipped(folder, request.url ?? '/', response)) return;
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

const MEDIA: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
};

/** Answers with a file of text compressed; says whether it did. */
function zipped(folder: string, url: string, response: ServerResponse): boolean {
  const path = new URL(url, 'http://local').pathname.replace(/\/$/, '/index.html');
  const file = join(folder, path);
  const media = MEDIA[extname(path)];
  if (media === undefined || !existsSync(file)) return false;
  response.writeHead(200, {
    'Content-Type': media,
    'Content-Encoding': 'gzip',
    'Cache-Control': 'max-age=600',
  });
  response.end(gzipSync(readFileSync(file)));
  return true;
}
