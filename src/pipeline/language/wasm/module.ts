import { bytesOf, type Code, unsigned } from './code.ts';

/** How many local variables a function has, those of 32 bits numbered before those of 128. */
export interface Locals {
  readonly i32: number;
  readonly v128: number;
}

const PAGE = 65_536;

/** A memory with room for so many bytes. */
export function memoryOf(bytes: number): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
}

/** Makes a function without parameters and results that works on a memory. */
export function functionOf(memory: WebAssembly.Memory, locals: Locals, body: Code): () => void {
  const module = new WebAssembly.Module(Uint8Array.from(bytesOf(moduleOf(locals, body))));
  return new WebAssembly.Instance(module, { own: { memory } }).exports.run as () => void;
}

const I32 = 0x7f;
const V128 = 0x7b;
const FUNCTION = 0x60;
const END = 0x0b;

/** A module in the binary format (WebAssembly Core Specification 2.0, section 5.5). */
function moduleOf(locals: Locals, body: Code): Code {
  const declared = vector([
    [unsigned(locals.i32), I32],
    [unsigned(locals.v128), V128],
  ]);
  const [magic, version] = [
    [0x00, 0x61, 0x73, 0x6d],
    [1, 0, 0, 0],
  ];
  const [types, imports, functions, exports, codes] = [1, 2, 3, 7, 10] as const;
  return [
    [magic, version],
    section(types, [[FUNCTION, 0, 0]]),
    section(imports, [[name('own'), name('memory'), 2, 0, 1]]),
    section(functions, [0]),
    section(exports, [[name('run'), 0, 0]]),
    section(codes, [sized([declared, body, END])]),
  ];
}

function section(id: number, items: readonly Code[]): Code {
  return [id, sized(vector(items))];
}

function sized(code: Code): Code {
  const bytes = bytesOf(code);
  return [unsigned(bytes.length), bytes];
}

function vector(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

function name(text: string): Code {
  return vector(Array.from(text, (sign) => sign.charCodeAt(0)));
}
