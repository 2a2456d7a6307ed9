/** Puts focus on what the page is about, where what had it goes away: else it would be back where the page begins. */
export const focusHeading = (): void => document.querySelector('h1')?.focus({ preventScroll: true });
