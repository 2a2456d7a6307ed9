/**
 * The first script of every page. The page is complete HTML, so the app can wait: it is loaded when the browser is
 * idle, or at the reader's first input. Until then links load the next page as usual, and clicks and keys that need
 * the app are repeated once it has started.
 */
import { isShell } from '../edition/page-state.ts';
import { isLoadedPage } from '../platform/loaded-page.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { applyWholeStylesheet } from './whole-stylesheet.ts';

const inputEvents = ['pointerdown', 'keydown', 'touchstart', 'pointermove', 'focusin'] as const;

/** The control that was clicked last, if the last click was on a control that needs the app. */
let clicked: HTMLElement | null = null;
/** The keys pressed so far that may be shortcuts. The browser has already done its own default for them. */
const pressedKeys: KeyboardEvent[] = [];
let isLoading = false;
/** Removes the listeners that are needed only until the app has started. */
const untilStart = new AbortController();
/** Removes the listener that is needed until the app takes shortcuts. */
const untilComplete = new AbortController();

function loadApp(): void {
  if (isLoading) return;
  isLoading = true;
  applyWholeStylesheet(document);
  for (const name of inputEvents) removeEventListener(name, loadApp);
  // React is a script of its own: both are requested at once, and each runs in a task of its own.
  Promise.all([import('./libraries.ts'), import('./start-app.tsx')]).then(async ([, { startApp }]) => {
    const addRest = await startApp();
    untilStart.abort();
    clicked?.click();
    const completeApp = async () => {
      await addRest();
      untilComplete.abort();
      for (const key of pressedKeys) (key.target ?? document).dispatchEvent(key);
    };
    whenIdle(() => void completeApp().catch(() => undefined));
  }, hideControls);
  // These pages can't be hydrated without the second script: it is loaded with the first.
  if (!hasOwnScreen()) import('./complete-app.ts').catch(() => undefined);
}

/** Whether the screen of this page is in the app's first script: the front page's and those of stories are. */
const hasOwnScreen = (): boolean =>
  /^(?:stories\/[^/]+\/)?$/u.test(location.pathname.slice(import.meta.env.BASE_URL.length));

/** Hides controls if the app can't be loaded: without a connection, or after a new edition has replaced its script. */
function hideControls(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-needs-script]')) control.hidden = true;
}

function rememberClick({ target }: Event): void {
  clicked = target instanceof Element ? target.closest<HTMLElement>('[data-needs-script]') : null;
}

function rememberKey(event: KeyboardEvent): void {
  if (event.key.length === 1) pressedKeys.push(event);
}

/** After Back or Forward to a page that the app has shown: until the app has started, only a load can show it. */
function loadPageAtAddress(): void {
  if (history.state !== null && !isLoadedPage()) reloadPage();
}

addEventListener('click', rememberClick, untilStart);
addEventListener('keydown', rememberKey, untilComplete);
addEventListener('popstate', loadPageAtAddress, untilStart);
loadPageAtAddress();

for (const name of inputEvents) addEventListener(name, loadApp, { once: true, passive: true });
const loadWhenIdle = () => whenIdle(loadApp);
// The shell shows nothing until the app has started.
if (isShell(document)) loadApp();
else if (document.readyState === 'complete') loadWhenIdle();
else addEventListener('load', loadWhenIdle, { once: true });
