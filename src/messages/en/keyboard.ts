/** Keyboard shortcuts: the messages of every page. */
export const keyboardShortcuts = 'Keyboard shortcuts';
export const shortcutsNotLoaded = 'Couldn’t load the keyboard shortcuts. Try again when you’re online.';
