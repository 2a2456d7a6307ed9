/** The list of keyboard shortcuts. */
export const close = 'Stäng';
export const shortcutsEnabled = 'Använd de här kortkommandona';
export const notWhileTyping = 'Kortkommandona fungerar inte medan du skriver.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' och sedan ', second];

export const headlines = 'Rubriker';
export const nextHeadline = 'Nästa rubrik';
export const previousHeadline = 'Föregående rubrik';
export const openHeadline = 'Öppna rubriken';

export const selectedStory = 'Markerad rubrik eller öppen artikel';
export const saveOrUnsave = 'Spara eller ta bort';
export const markReadOrUnread = 'Markera som läst eller oläst';
export const copyLink = 'Kopiera länken';

export const reading = 'Läsning';
export const nextStory = 'Nästa artikel';
export const previousPage = 'Föregående sida';
export const listen = 'Lyssna';
export const smallerText = 'Mindre text';
export const largerText = 'Större text';

export const everywhere = 'Överallt';
export const frontPage = 'Förstasidan';
export const saved = 'Sparat';
export const search = 'Sök';
export const showShortcuts = 'Visa den här listan';
export const closeMessageOrDialog = 'Stäng ett meddelande eller en dialogruta';
