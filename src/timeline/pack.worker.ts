import { type PackInput, pack } from './pack.ts';

/** Works out rows off the page's main thread; answers each request by its number. */
addEventListener('message', ({ data: { id, input } }: MessageEvent<{ id: number; input: PackInput }>) => {
  const packing = pack(input);
  const { level, row, order, first } = packing;
  postMessage({ id, packing }, { transfer: [level.buffer, row.buffer, order.buffer, first.buffer] });
});
