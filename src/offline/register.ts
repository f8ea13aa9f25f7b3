import type { Site } from '../model/site.ts';

/** Files that opening a link may need, whatever it leads to, by their role in `Site.files`. */
const NEEDED = ['ids', 'actors', 'people', 'places', 'articles'];

/** Registers the service worker of the built site and hands it what the first visit has loaded, and what links need. */
async function register(): Promise<void> {
  await navigator.serviceWorker.register('./sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const urlsToCache = [location.href.replace(/#.*/, ''), ...loaded, ...neededFiles()];
  const own = urlsToCache.filter((url) => url.startsWith(location.origin));
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: own } });
}

function neededFiles(): string[] {
  const { files }: Site = JSON.parse(document.getElementById('demarche')!.textContent!);
  return NEEDED.flatMap((role) => files[role] ?? []).map((path) => new URL(path, location.href).href);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  window.addEventListener('load', () => {
    // Where there can be no service worker (a private window, a page opened from a folder), the site works online.
    register().catch(() => undefined);
  });
