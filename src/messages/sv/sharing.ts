/** Sharing a story or a passage of it; printing. */
export const share = 'Dela';
export const linkCopied = 'Länken kopierad';
export const copyManually = 'Kopiera manuellt';
export const sharePassage = 'Dela det här stycket';
export const copyQuote = 'Kopiera citatet';
export const quoteCopied = 'Citatet kopierat';
export const copyLink = 'Kopiera länken';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `”${passage}”`;

export const print = 'Skriv ut';
export const qrCode = 'QR-kod med sidans adress';
