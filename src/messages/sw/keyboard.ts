export const keyboardShortcuts = 'Mikato ya kibodi';
