/** Keyboard shortcuts: the messages of every page. */
export const keyboardShortcuts = '键盘快捷键';
