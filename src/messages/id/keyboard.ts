export const keyboardShortcuts = 'Pintasan keyboard';
