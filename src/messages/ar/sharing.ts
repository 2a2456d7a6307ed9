/** Sharing a story or a passage of it; printing. */
export const share = 'مشاركة';
export const linkCopied = 'تم نسخ الرابط';
export const copyManually = 'النسخ يدويًا';
export const sharePassage = 'مشاركة هذا المقطع';
export const copyQuote = 'نسخ الاقتباس';
export const quoteCopied = 'تم نسخ الاقتباس';
export const copyLink = 'نسخ الرابط';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `«${passage}»`;

export const print = 'طباعة';
export const qrCode = 'رمز QR لرابط هذه الصفحة';
