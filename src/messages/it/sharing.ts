/** Sharing a story or a passage of it; printing. */
export const share = 'Condividi';
export const linkCopied = 'Link copiato';
export const copyManually = 'Copia a mano';
export const sharePassage = 'Condividi questo passaggio';
export const copyQuote = 'Copia citazione';
export const quoteCopied = 'Citazione copiata';
export const copyLink = 'Copia link';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `«${passage}»`;

export const print = 'Stampa';
export const qrCode = 'Codice QR con l’indirizzo di questa pagina';
