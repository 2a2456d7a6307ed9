/** Sharing a story or a passage of it; printing. */
export const share = 'هم‌رسانی';
export const linkCopied = 'پیوند کپی شد';
export const copyManually = 'کپی دستی';
export const sharePassage = 'هم‌رسانی این بخش از متن';
export const copyQuote = 'کپی نقل‌قول';
export const quoteCopied = 'نقل‌قول کپی شد';
export const copyLink = 'کپی پیوند';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `«${passage}»`;

export const print = 'چاپ';
export const qrCode = 'کد QR نشانی این صفحه';
