/** Sharing a story or a passage of it; printing. */
export const share = 'Udostępnij';
export const linkCopied = 'Skopiowano link';
export const copyManually = 'Skopiuj ręcznie';
export const sharePassage = 'Udostępnij ten fragment';
export const copyQuote = 'Kopiuj cytat';
export const quoteCopied = 'Skopiowano cytat';
export const copyLink = 'Kopiuj link';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `„${passage}”`;

export const print = 'Drukuj';
export const qrCode = 'Kod QR z adresem tej strony';
