/** What the page remembers from visit to visit; nothing where the browser forbids it (private windows, frames). */
export function remembered(name: string): string | undefined {
  return stored()?.getItem(`demarche.${name}`) ?? undefined;
}

/** Remembers a value under a name. */
export function remember(name: string, value: string): void {
  try {
    stored()?.setItem(`demarche.${name}`, value);
  } catch {
    // A full store only means that the choice is asked for again.
  }
}

function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
