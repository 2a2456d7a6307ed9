/** Keyboard shortcuts: the messages of every page. */
export const keyboardShortcuts = 'Klavye kısayolları';
