/** Sharing a story or a passage of it; printing. */
export const share = 'Delen';
export const linkCopied = 'Link gekopieerd';
export const copyManually = 'Handmatig kopiëren';
export const sharePassage = 'Deze passage delen';
export const copyQuote = 'Citaat kopiëren';
export const quoteCopied = 'Citaat gekopieerd';
export const copyLink = 'Link kopiëren';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `‘${passage}’`;

export const print = 'Afdrukken';
export const qrCode = 'QR-code met het adres van deze pagina';
