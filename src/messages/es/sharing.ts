/** Sharing a story or a passage of it; printing. */
export const share = 'Compartir';
export const linkCopied = 'Enlace copiado';
export const copyManually = 'Copiar manualmente';
export const sharePassage = 'Compartir este pasaje';
export const copyQuote = 'Copiar cita';
export const quoteCopied = 'Cita copiada';
export const copyLink = 'Copiar enlace';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `«${passage}»`;

export const print = 'Imprimir';
export const qrCode = 'Código QR con la dirección de esta página';
