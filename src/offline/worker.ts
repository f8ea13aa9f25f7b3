import { clientsClaim, skipWaiting } from 'workbox-core';
import { registerRoute, setDefaultHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';

/**
 * The service worker: what was seen once can be seen again offline. Pages come from the network while there is one; files
 * whose address changes with their content come from the cache for good; all else from the cache, and is renewed behind it.
 */
const OWN = new URL('./', location.href);
const PATIENCE_SECONDS = 5;

registerRoute(
  ({ url }) => isOwn(url) && /(?:\/|\.html)$/.test(url.pathname),
  new NetworkFirst({ cacheName: 'pages', networkTimeoutSeconds: PATIENCE_SECONDS }),
);
registerRoute(
  ({ url }) => isOwn(url) && (url.pathname.startsWith(`${OWN.pathname}assets/`) || url.searchParams.has('v')),
  new CacheFirst({ cacheName: 'lasting' }),
);
setDefaultHandler(new StaleWhileRevalidate({ cacheName: 'others' }));

skipWaiting();
clientsClaim();

function isOwn(url: URL): boolean {
  return url.origin === OWN.origin && url.pathname.startsWith(OWN.pathname);
}
