export const keyboardShortcuts = 'কিবোর্ড শর্টকাট';
