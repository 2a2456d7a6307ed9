/** Sharing a story or a passage of it; printing. */
export const share = 'Paylaş';
export const linkCopied = 'Bağlantı kopyalandı';
export const copyManually = 'Elle kopyalayın';
export const sharePassage = 'Bu bölümü paylaş';
export const copyQuote = 'Alıntıyı kopyala';
export const quoteCopied = 'Alıntı kopyalandı';
export const copyLink = 'Bağlantıyı kopyala';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'Yazdır';
export const qrCode = 'Bu sayfanın adresinin QR kodu';
