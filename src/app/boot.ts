/**
 * The page is complete before this runs, so nothing here is urgent: the rest is fetched when
 * the browser is idle after loading, or at the reader's first sign. A link that is followed
 * earlier simply loads the next complete page.
 */
const signs = ['pointerdown', 'keydown', 'touchstart', 'pointermove', 'focusin'] as const;

let begun = false;

function begin(): void {
  if (begun) return;
  begun = true;
  for (const sign of signs) removeEventListener(sign, begin);
  import('./takeover.tsx').then(
    ({ takeOver }) => takeOver(),
    // A newer edition has replaced the file, or the connection is gone: the page stays as it is, complete.
    () => undefined,
  );
}

function whenIdle(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: 2000 });
  else setTimeout(begin, 200);
}

for (const sign of signs) addEventListener(sign, begin, { once: true, passive: true });
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
