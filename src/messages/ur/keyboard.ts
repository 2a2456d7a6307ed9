/** Keyboard shortcuts: the messages of every page. */
export const keyboardShortcuts = 'کی بورڈ شارٹ کٹس';
