/** Sharing a story or a passage of it; printing. */
export const share = 'שיתוף';
export const linkCopied = 'הקישור הועתק';
export const copyManually = 'להעתקה ידנית';
export const sharePassage = 'שיתוף הקטע הזה';
export const copyQuote = 'העתקת הציטוט';
export const quoteCopied = 'הציטוט הועתק';
export const copyLink = 'העתקת קישור';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `”${passage}”`;

export const print = 'הדפסה';
export const qrCode = 'קוד QR של כתובת הדף הזה';
