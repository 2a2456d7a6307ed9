export const keyboardShortcuts = 'แป้นพิมพ์ลัด';
