/** The page's colours and faces, as its style sheet sets them, for drawing on a canvas. */
export interface Theme {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly line: string;
  readonly wash: string;
  /** By tone, in the order of TONES. */
  readonly tones: readonly string[];
  /** Outlines by tone. */
  readonly edges: readonly string[];
  readonly sans: string;
  readonly serif: string;
}

/** Reads the theme that applies to an element. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const tones = ['talks', 'aid', 'accusations', 'force'].map(value);
  return {
    paper: value('paper'),
    sheet: value('sheet'),
    ink: value('ink'),
    soft: value('soft'),
    faint: value('faint'),
    line: value('line'),
    wash: value('wash'),
    tones,
    edges: tones.map((tone, i) => (i === 2 ? value('accusations-edge') || tone : tone)),
    sans: value('sans') || 'sans-serif',
    serif: value('serif') || 'serif',
  };
}

/** Calls back whenever the page turns light or dark, or its fonts arrive; returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  void document.fonts?.ready.then(changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', changed);
  };
}
