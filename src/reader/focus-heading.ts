/** Moves focus to the page's heading. For use when the focused element is removed: focus would be lost. */
export const focusHeading = (): void => document.querySelector('h1')?.focus({ preventScroll: true });
