/** Moves focus to the page's heading, for when the focused element is removed. Focus would be at the page's top else. */
export const focusHeading = (): void => document.querySelector('h1')?.focus({ preventScroll: true });
