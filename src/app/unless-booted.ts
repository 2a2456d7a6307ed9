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

/** The window, which keeps a mark of the first script. */
const marked = globalThis as { isBooted?: true };

/**
 * Says that the first script of the page runs.
 * @throws if one runs already. All scripts of the app import the first script of their build. So a host has sent a
 * script of another build in place of one, and without this error two apps would share the page. What imports that
 * script takes it as one that can't be loaded
 */
export function markBoot(): void {
  if (marked.isBooted) throw new Error('another version');
  marked.isBooted = true;
  onload = null;
}
