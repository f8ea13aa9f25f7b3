import type { Site } from '../../model/site.ts';
import { fullDate } from '../../state/dates.ts';
import { t } from '../../state/language/index.ts';
import type { Lens } from '../../state/lens.svelte.ts';
import type { Picture } from '../../state/picture.ts';
import { spanInWords } from '../../state/span.ts';
import { counted } from '../../state/words.ts';
import { type Caption, type Colours, svg, type TextBlock } from './svg.ts';
import { wrap } from './wrap.ts';

const PNG_SCALE = 2;

/** The view as an SVG document that brings its own letters; `undefined` where no plot is on show. */
export async function takeSvg(lens: Lens, site: Site, link: string): Promise<string | undefined> {
  const picture = lens.picture?.();
  const plot = document.querySelector<HTMLElement>('[data-plot]')?.parentElement;
  if (!picture || !plot) return undefined;
  return svg(picture, texts(plot, picture), colours(plot), caption(lens, site, link), await fontFaces());
}

/** The longest that the plot moves when what is in view changes, in milliseconds, with a frame to draw in. */
const SETTLED_MS = 500;

/** The same of the whole span; the view is as it was afterwards. */
export async function takeWholeSvg(lens: Lens, site: Site, link: string): Promise<string | undefined> {
  const { window } = lens;
  lens.window = undefined;
  try {
    await new Promise((settled) => setTimeout(settled, SETTLED_MS));
    return await takeSvg(lens, site, link);
  } finally {
    lens.window = window;
  }
}

/** An SVG document as a PNG of twice its size; rejects where the browser cannot draw it. */
export async function toPng(document_: string): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([document_], { type: 'image/svg+xml' }));
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const canvas = new OffscreenCanvas(image.width * PNG_SCALE, image.height * PNG_SCALE);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

function caption(lens: Lens, site: Site, link: string): Caption {
  return {
    title: site.title,
    summary: [
      t.from(counted(lens.count, 'event'), counted(site.articles, 'article')),
      ...spanInWords(lens.columns),
    ].join(' · '),
    scale: lens.scale === 'true' ? t.scale.true : t.exporting.evenScale,
    source: `${t.readBy(counted(site.articles, 'article'), fullDate(site.readOn))} ${link}`,
  };
}

function colours(element: Element): Colours {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: value('paper'),
    sheet: value('sheet'),
    ink: value('ink'),
    soft: value('soft'),
    line: value('line'),
    wash: value('wash'),
    tones: ['talks', 'aid', 'accusations', 'force'].map(value),
    edges: ['talks', 'aid', 'accusations-edge', 'force'].map(value),
  };
}

/** The words of all cards on show, where they stand on the plot. */
function texts(plot: HTMLElement, { width }: Picture): TextBlock[] {
  const origin = plot.getBoundingClientRect();
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  return [...plot.querySelectorAll<HTMLElement>('[data-event] .title, [data-event] .who')].flatMap((node) => {
    const { fontSize, fontWeight, fontFamily } = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    const face = node.classList.contains('title') ? ('title' as const) : ('note' as const);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const x = box.left - origin.left;
    if (box.width === 0 || x > width) return [];
    const most = face === 'title' ? Math.max(1, Math.round(box.height / 15.5)) : 1;
    const lines = wrap(node.textContent.trim(), box.width + 1, most, (text) => pen.measureText(text).width);
    return [{ x, y: box.top - origin.top + Number.parseFloat(fontSize) * 0.95, lines, face }];
  });
}

/** The page's own faces as CSS with their files inside. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ rule, base: sheet.href })),
  );
  const faces = await Promise.all(
    rules.map(async ({ rule, base }) => {
      const file = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (!file) return '';
      const data = await dataUrl(await (await fetch(new URL(file, base ?? document.baseURI))).blob());
      return `@font-face { font-family: ${rule.style.getPropertyValue('font-family')}; font-weight: 100 900; src: url("${data}") format("woff2"); }`;
    }),
  );
  return faces.join('\n');
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}
