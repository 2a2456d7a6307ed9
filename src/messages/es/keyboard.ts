/** Keyboard shortcuts: the messages of every page. */
export const keyboardShortcuts = 'Atajos de teclado';
