/** Keyboard shortcuts: the messages of every page. */
export const keyboardShortcuts = '키보드 단축키';
