/** Sharing a story or a passage of it; printing. */
export const share = 'Compartilhar';
export const linkCopied = 'Link copiado';
export const copyManually = 'Copiar manualmente';
export const sharePassage = 'Compartilhar este trecho';
export const copyQuote = 'Copiar citação';
export const quoteCopied = 'Citação copiada';
export const copyLink = 'Copiar link';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'Imprimir';
export const qrCode = 'QR code com o endereço desta página';
