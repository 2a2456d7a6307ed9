/**
 * Hides the controls that need the app if the page's first script doesn't run: it could not be loaded, it is broken, or
 * the browser has no modules. Then gets it past the HTTP cache, which keeps a broken one too, for the next page.
 * Browsers run the script before the page counts as loaded.
 */
export function leaveUnlessBooted(page: Document): void {
  onload = () => {
    for (const control of page.querySelectorAll<HTMLElement>('[data-needs-script]')) control.hidden = true;
    const script = page.querySelector<HTMLScriptElement>('script[src]');
    if (script !== null) fetch(script.src, { cache: 'reload' }).catch(() => undefined);
  };
}

/** Says that the first script of the page runs. */
export function markBoot(): void {
  onload = null;
}
