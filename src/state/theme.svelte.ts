const KEY = 'demarche.theme';

/** Light or dark: the system's, until the reader says otherwise; the choice is remembered. */
export class Theme {
  #chosen = $state<'light' | 'dark' | undefined>(remembered());
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  #systemDark = $state(this.#system.matches);

  constructor() {
    this.#system.addEventListener('change', ({ matches }) => {
      this.#systemDark = matches;
    });
    this.#show();
  }

  /** What is shown now. */
  get shown(): 'light' | 'dark' {
    return this.#chosen ?? (this.#systemDark ? 'dark' : 'light');
  }

  /** Shows the other one and remembers it. */
  toggle(): void {
    this.#chosen = this.shown === 'dark' ? 'light' : 'dark';
    remember(this.#chosen);
    this.#show();
  }

  #show(): void {
    if (this.#chosen) document.documentElement.dataset.theme = this.#chosen;
  }
}

function remembered(): 'light' | 'dark' | undefined {
  const value = stored()?.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : undefined;
}

function remember(value: string): void {
  stored()?.setItem(KEY, value);
}

/** The browser may forbid storage (private windows, embedding). */
function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
