/**
 * The page is complete before this runs, so nothing here is urgent: the rest is fetched when
 * the browser is idle after loading, or at the reader's first sign. A link that is followed
 * earlier simply loads the next complete page.
 */
import { whenIdle } from '../platform/when-idle.ts';

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

for (const sign of signs) addEventListener(sign, begin, { once: true, passive: true });
const afterLoading = () => whenIdle(begin);
if (document.readyState === 'complete') afterLoading();
else addEventListener('load', afterLoading, { once: true });
