/**
 * The first script of every page. The page is complete HTML, so the app can wait: it is loaded when the browser is
 * idle, or at the reader's first input. Until then links load the next page as usual, and clicks and keys that need
 * the app are repeated once it has started.
 */
import { isShell } from '../edition/page-state.ts';
import { isLoadedPage } from '../platform/loaded-page.ts';
import { whenIdle } from '../platform/when-idle.ts';

const inputEvents = ['pointerdown', 'keydown', 'touchstart', 'pointermove', 'focusin'] as const;

/** The control that was clicked last, if the last click was on a control that needs the app. */
let clicked: HTMLElement | null = null;
/** Keyboard shortcuts are single characters. What the browser itself does with them, it has done already. */
const pressedKeys: KeyboardEvent[] = [];
let isLoading = false;
/** Ends the listeners that stand in for the app. */
const untilStart = new AbortController();

function loadApp(): void {
  if (isLoading) return;
  isLoading = true;
  for (const name of inputEvents) removeEventListener(name, loadApp);
  import('./start-app.tsx').then(async ({ startApp }) => {
    await startApp();
    untilStart.abort();
    clicked?.click();
    for (const key of pressedKeys) (key.target ?? document).dispatchEvent(key);
  }, hideControls);
}

/** The connection is gone, or a newer edition has replaced the script. The page stays as it is, without the app. */
function hideControls(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-needs-script]')) control.hidden = true;
}

function rememberClick({ target }: Event): void {
  clicked = target instanceof Element ? target.closest<HTMLElement>('[data-needs-script]') : null;
}

function rememberKey(event: KeyboardEvent): void {
  if (event.key.length === 1) pressedKeys.push(event);
}

/** After Back or Forward between pages that the app has shown: only the app could show the page without a load. */
function loadPageAtAddress(): void {
  if (history.state !== null && !isLoadedPage()) location.reload();
}

addEventListener('click', rememberClick, untilStart);
addEventListener('keydown', rememberKey, untilStart);
addEventListener('popstate', loadPageAtAddress, untilStart);
loadPageAtAddress();

for (const name of inputEvents) addEventListener(name, loadApp, { once: true, passive: true });
const loadWhenIdle = () => whenIdle(loadApp);
// The shell has nothing to read until the app shows a page.
if (isShell(document)) loadApp();
else if (document.readyState === 'complete') loadWhenIdle();
else addEventListener('load', loadWhenIdle, { once: true });
