/** Sharing a story or a passage of it; printing. */
export const share = 'Partager';
export const linkCopied = 'Lien copié';
export const copyManually = 'Copiez à la main';
export const sharePassage = 'Partager ce passage';
export const copyQuote = 'Copier la citation';
export const quoteCopied = 'Citation copiée';
export const copyLink = 'Copier le lien';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `«\u00a0${passage}\u00a0»`;

export const print = 'Imprimer';
export const qrCode = 'Code QR de l’adresse de cette page';
