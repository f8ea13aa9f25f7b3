import type { Alphabet } from './alphabet.ts';

/**
 * The rules' pattern language, over lexemes: KINDS in capitals, words and marks spelled out, `( | )`, `?`, `*`, and
 * `name:` before an atom to capture it. `the? last n:N u:UNITS` reads "the last three months".
 */
type Node =
  | { readonly is: 'symbol'; readonly symbol: string }
  | { readonly is: 'any'; readonly of: readonly Node[] }
  | { readonly is: 'all'; readonly of: readonly Node[] }
  | { readonly is: 'maybe'; readonly of: Node; readonly many: boolean }
  | { readonly is: 'capture'; readonly of: Node; readonly name: string };

/** A compiled pattern. */
export interface Compiled {
  /** Sticky, over a string of classes; a capture `q` may stand in several alternatives and is named `q_0`, `q_1` … */
  readonly regex: RegExp;
  /** The classes it can begin with. */
  readonly first: ReadonlySet<string>;
  /** The classes that can follow one that it begins with; `END` among them where it may end there. */
  readonly after: (char: string) => ReadonlySet<string>;
}

/** Stands among classes for the end of a match. */
export const END = '';

const PART = /\s*(?:([a-z]\w*):(?=[A-Za-z(])|([A-Z]+)|([a-z'’]+[a-z.']*|[^\s\w()|?*])|([()|?*]))/y;

/** Replaces each `@name` by its parenthesised macro; throws for a name it does not know. */
export function expand(pattern: string, macros: Readonly<Record<string, string>>): string {
  return pattern.replace(/@(\w+)/g, (_, name: string) => {
    const macro = macros[name];
    if (macro === undefined) throw new Error(`no macro @${name}`);
    return `(${expand(macro, macros)})`;
  });
}

/** The words and marks a pattern spells out. */
export function spelledIn(pattern: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.is === 'symbol') found.push(node.symbol);
    else if (node.is === 'any' || node.is === 'all') node.of.forEach(walk);
    else walk(node.of);
  };
  walk(parse(pattern));
  return found.filter((symbol) => !/^[A-Z]/.test(symbol));
}

/** Compiles a pattern over an alphabet; throws where the pattern does not parse. */
export function compile(pattern: string, alphabet: Alphabet): Compiled {
  const node = parse(pattern);
  let captures = 0;
  const regex = source(node, alphabet).replace(
    /\(\?<(\w+)>/g,
    (_, name: string) => `(?<${name}_${captures++}>`,
  );
  return {
    regex: new RegExp(regex, 'yd'),
    first: first(node, alphabet),
    after: (char) => after(node, char, alphabet),
  };
}

function parse(pattern: string): Node {
  const parts: { kind: number; text: string }[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < pattern.trimEnd().length) {
    const at = PART.lastIndex;
    const found = PART.exec(pattern);
    if (!found) throw new Error(`cannot read pattern at "${pattern.slice(at)}"`);
    const kind = found.slice(1).findIndex((group) => group !== undefined);
    parts.push({ kind, text: found[kind + 1]! });
  }
  let at = 0;
  const is = (text: string) => parts[at]?.kind === 3 && parts[at]?.text === text;
  const any = (): Node => {
    const of = [all()];
    while (is('|')) {
      at++;
      of.push(all());
    }
    return of.length === 1 ? of[0]! : { is: 'any', of };
  };
  const all = (): Node => {
    const of: Node[] = [];
    while (at < parts.length && !is('|') && !is(')')) of.push(repeated());
    return of.length === 1 ? of[0]! : { is: 'all', of };
  };
  const repeated = (): Node => {
    const of = atom();
    if (!is('?') && !is('*')) return of;
    return { is: 'maybe', of, many: parts[at++]!.text === '*' };
  };
  const atom = (): Node => {
    const part = parts[at++];
    if (part?.kind === 0) return { is: 'capture', name: part.text, of: atom() };
    if (part?.kind === 1 || part?.kind === 2) return { is: 'symbol', symbol: part.text };
    if (part?.text !== '(') throw new Error(`cannot read pattern "${pattern}"`);
    const of = any();
    at++;
    return of;
  };
  const node = any();
  if (at < parts.length) throw new Error(`unbalanced pattern "${pattern}"`);
  return node;
}

function source(node: Node, alphabet: Alphabet): string {
  switch (node.is) {
    case 'symbol': {
      const chars = alphabet.having(node.symbol);
      return chars.length === 1 ? chars[0]! : `[${chars.join('')}]`;
    }
    case 'any':
      return `(?:${node.of.map((of) => source(of, alphabet)).join('|')})`;
    case 'all':
      return node.of.map((of) => source(of, alphabet)).join('');
    case 'maybe':
      return `(?:${source(node.of, alphabet)})${node.many ? '*' : '?'}`;
    case 'capture':
      return `(?<${node.name}>${source(node.of, alphabet)})`;
  }
}

function first(node: Node, alphabet: Alphabet): Set<string> {
  switch (node.is) {
    case 'symbol':
      return new Set(alphabet.having(node.symbol));
    case 'any':
      return new Set(node.of.flatMap((of) => [...first(of, alphabet)]));
    case 'all': {
      const found = new Set<string>();
      for (const of of node.of) {
        for (const char of first(of, alphabet)) found.add(char);
        if (!empty(of)) break;
      }
      return found;
    }
    default:
      return first(node.of, alphabet);
  }
}

/** What can stand behind a class with which a match of the node begins: its derivative's first classes (Brzozowski 1964). */
function after(node: Node, char: string, alphabet: Alphabet): ReadonlySet<string> {
  switch (node.is) {
    case 'symbol':
      return new Set(alphabet.having(node.symbol).includes(char) ? [END] : []);
    case 'any':
      return new Set(node.of.flatMap((of) => [...after(of, char, alphabet)]));
    case 'all':
      return afterAll(node.of, char, alphabet);
    case 'maybe': {
      const found = after(node.of, char, alphabet);
      return node.many && found.has(END) ? new Set([...found, ...first(node.of, alphabet)]) : found;
    }
    default:
      return after(node.of, char, alphabet);
  }
}

function afterAll(nodes: readonly Node[], char: string, alphabet: Alphabet): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [i, node] of nodes.entries()) {
    const rest: Node = { is: 'all', of: nodes.slice(i + 1) };
    for (const next of after(node, char, alphabet)) {
      if (next !== END || empty(rest)) found.add(next);
      if (next === END) for (const one of first(rest, alphabet)) found.add(one);
    }
    if (!empty(node)) break;
  }
  return found;
}

function empty(node: Node): boolean {
  if (node.is === 'maybe') return true;
  if (node.is === 'any') return node.of.some(empty);
  if (node.is === 'all') return node.of.every(empty);
  return node.is === 'capture' && empty(node.of);
}
