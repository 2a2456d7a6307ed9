/** Sharing a story or a passage of it; printing. */
export const share = 'Teilen';
export const linkCopied = 'Link kopiert';
export const copyManually = 'Von Hand kopieren';
export const sharePassage = 'Diese Passage teilen';
export const copyQuote = 'Zitat kopieren';
export const quoteCopied = 'Zitat kopiert';
export const copyLink = 'Link kopieren';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `„${passage}“`;

export const print = 'Drucken';
export const qrCode = 'QR-Code mit der Adresse dieser Seite';
