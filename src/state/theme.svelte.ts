import { remember, remembered } from './memory.ts';

type Shade = 'light' | 'dark';

/** Light or dark: the system's, until the reader says otherwise; the choice is remembered. */
export class Theme {
  #chosen = $state<Shade | undefined>(shade(remembered('theme')));
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  #systemDark = $state(this.#system.matches);

  constructor() {
    this.#system.addEventListener('change', ({ matches }) => {
      this.#systemDark = matches;
    });
    this.#show();
  }

  /** What is shown now. */
  get shown(): Shade {
    return this.#chosen ?? (this.#systemDark ? 'dark' : 'light');
  }

  /** Shows the other one and remembers it. */
  toggle(): void {
    this.#chosen = this.shown === 'dark' ? 'light' : 'dark';
    remember('theme', this.#chosen);
    this.#show();
  }

  #show(): void {
    if (this.#chosen) document.documentElement.dataset.theme = this.#chosen;
  }
}

function shade(value: string | undefined): Shade | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}
