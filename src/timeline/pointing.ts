import type { Lens } from '../state/lens.svelte.ts';

/** Selects the event that is clicked and lights the one pointed at: cards are many and change often, so their parent listens. */
export function pointing(lens: Lens): (node: HTMLElement) => () => void {
  return (node) => {
    const listeners: Record<string, (event: Event) => void> = {
      click: (event) => {
        const i = eventAt(event);
        if (i !== undefined) lens.select(i);
      },
      pointerover: (event) => {
        lens.hovered = eventAt(event);
      },
      pointerleave: () => {
        lens.hovered = undefined;
      },
    };
    for (const [type, listener] of Object.entries(listeners)) node.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) node.removeEventListener(type, listener);
    };
  };
}

function eventAt({ target }: Event): number | undefined {
  const found = (target as Element).closest<HTMLElement>('[data-event]')?.dataset.event;
  return found === undefined ? undefined : Number(found);
}
