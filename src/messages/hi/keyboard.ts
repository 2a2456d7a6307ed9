export const keyboardShortcuts = 'कीबोर्ड शॉर्टकट';
