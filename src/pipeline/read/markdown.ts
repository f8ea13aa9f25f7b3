import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { parseDocument } from 'yaml';
import { SeedError } from '../error.ts';
import { civilDate } from './date.ts';
import type { Draft } from './draft.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Markdown: YAML front matter (`date`, `title`, `url`, `source`, `author`, `lang`), then text whose markup is taken off. */
export function readMarkdown(source: string, file: string): Draft[] {
  const matter = FRONT_MATTER.exec(source);
  const fields = matter ? frontMatter(matter[1] ?? '', file) : new Map<string, string>();
  const blocks = textBlocks(fromMarkdown(source.slice(matter?.[0].length ?? 0)));
  const heading = !fields.has('title') && blocks[0]?.heading ? blocks.shift()?.text : undefined;
  return [
    {
      date: dateField(fields, matter?.[1] ?? '', file),
      title: fields.get('title') ?? heading,
      url: fields.get('url'),
      source: fields.get('source'),
      author: fields.get('author'),
      lang: fields.get('lang'),
      text: blocks.map((block) => block.text).join('\n\n'),
      line: 1,
    },
  ];
}

function frontMatter(yaml: string, file: string): Map<string, string> {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error)
    throw new SeedError(
      `front matter: ${error.message.split('\n')[0]}`,
      file,
      1 + (error.linePos?.[0].line ?? 1),
    );
  const value: unknown = document.toJS();
  return new Map(
    Object.entries(value ?? {})
      .filter(([, field]) => field !== null && field !== '')
      .map(([key, field]) => [key.toLowerCase(), Array.isArray(field) ? field.join(', ') : String(field)]),
  );
}

function dateField(fields: ReadonlyMap<string, string>, yaml: string, file: string): string | undefined {
  const written = fields.get('date');
  if (written === undefined) return undefined;
  const date = civilDate(written);
  const line = 2 + yaml.split('\n').findIndex((text) => /^["']?date/i.test(text));
  if (!date) throw new SeedError(`"${written}" is no date; write it as 2023-09-14`, file, line);
  return date;
}

interface Block {
  readonly text: string;
  readonly heading: boolean;
}

/** The blocks that hold running text, outermost order; pictures and raw HTML are left out. */
function textBlocks(node: Nodes): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code')
    return [
      {
        text: plain(node, { includeImageAlt: false, includeHtml: false }).trim(),
        heading: node.type === 'heading',
      },
    ].filter((block) => block.text !== '');
  return 'children' in node ? node.children.flatMap(textBlocks) : [];
}
