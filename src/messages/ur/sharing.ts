/** Sharing a story or a passage of it; printing. */
export const share = 'شیئر کریں';
export const linkCopied = 'لنک کاپی ہو گیا';
export const copyManually = 'خود کاپی کریں';
export const sharePassage = 'یہ اقتباس شیئر کریں';
export const copyQuote = 'اقتباس کاپی کریں';
export const quoteCopied = 'اقتباس کاپی ہو گیا';
export const copyLink = 'لنک کاپی کریں';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'پرنٹ کریں';
export const qrCode = 'اس صفحے کے پتے کا QR کوڈ';
