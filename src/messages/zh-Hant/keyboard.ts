/** Keyboard shortcuts: the messages of every page. */
export const keyboardShortcuts = '鍵盤快速鍵';
