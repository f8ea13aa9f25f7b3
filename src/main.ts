import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import type { Site } from './model/site.ts';
import { fetchData } from './state/data.ts';
import { speak, t } from './state/language/index.ts';
import { Lens } from './state/lens.svelte.ts';

const target = document.getElementById('app')!;
const site: Site = JSON.parse(document.getElementById('demarche')!.textContent!);

void open();

/** Puts the application where the static list stands; where the events do not arrive, the list stays and says so. */
async function open(): Promise<void> {
  try {
    const [data] = await Promise.all([fetchData(site), speak(site.lang)]);
    document.documentElement.lang = t.lang;
    document.documentElement.dir = t.dir;
    keepForPrinting();
    mount(App, { target, props: { site, lens: new Lens(data) } });
  } catch (error) {
    target.prepend(failure(error));
  }
}

/** The static list makes room for the application; it is what a printer gets. */
function keepForPrinting(): void {
  const printed = document.createElement('div');
  printed.className = 'printed';
  printed.append(...target.childNodes);
  target.after(printed);
}

function failure(error: unknown): HTMLElement {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  const file = location.protocol === 'file:';
  const why = file ? t.failed.needsServer : String((error as Error).message ?? error);
  notice.textContent = t.failed.why(why);
  if (!file) {
    const retry = document.createElement('button');
    retry.textContent = t.tryAgain;
    retry.addEventListener('click', () => {
      notice.remove();
      void open();
    });
    notice.append(retry);
  }
  return notice;
}
