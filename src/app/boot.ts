/**
 * The page is complete before this runs, so nothing here is urgent: the rest is fetched when
 * the browser is idle after loading, or at the reader's first sign. A link that is followed
 * earlier simply loads the next complete page.
 */
import { isLoadedPage, isShell } from '../platform/loaded-page.ts';
import { whenIdle } from '../platform/when-idle.ts';

const signs = ['pointerdown', 'keydown', 'touchstart', 'pointermove', 'focusin'] as const;

let begun = false;

function begin(): void {
  if (begun) return;
  begun = true;
  for (const sign of signs) removeEventListener(sign, begin);
  import('./takeover.tsx').then(
    async ({ takeOver }) => {
      await takeOver();
      removeEventListener('click', remember);
      removeEventListener('popstate', loadWhereItIs);
      removeEventListener('keydown', note);
      pressed?.click();
      for (const key of keys) (key.target ?? document).dispatchEvent(key);
    },
    // A newer edition has replaced the file, or the connection is gone: the page stays as it is, complete.
    () => {
      for (const control of document.querySelectorAll<HTMLElement>('[data-needs-script]')) control.hidden = true;
    },
  );
}

/** The control that was pressed before there was anything behind it. */
let pressed: HTMLElement | null = null;

function remember({ target }: Event): void {
  pressed = target instanceof Element ? target.closest<HTMLElement>('[data-needs-script]') : null;
}

addEventListener('click', remember);

/** Single keys pressed before anything listened for them. What the browser does at them it has done. */
const keys: KeyboardEvent[] = [];

function note(event: KeyboardEvent): void {
  if (event.key.length === 1) keys.push(event);
}

addEventListener('keydown', note);

/** Back and Forward between pages of one document need the app: without it yet, the page at the address is loaded. */
function loadWhereItIs(): void {
  if (history.state !== null && !isLoadedPage()) location.reload();
}

addEventListener('popstate', loadWhereItIs);
loadWhereItIs();

for (const sign of signs) addEventListener(sign, begin, { once: true, passive: true });
const afterLoading = () => whenIdle(begin);
// A shell has nothing to read until it is taken over.
if (isShell()) begin();
else if (document.readyState === 'complete') afterLoading();
else addEventListener('load', afterLoading, { once: true });
