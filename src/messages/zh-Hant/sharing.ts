/** Sharing a story or a passage of it; printing. */
export const share = '分享';
export const linkCopied = '已複製連結';
export const copyManually = '請手動複製';
export const sharePassage = '分享這段文字';
export const copyQuote = '複製引文';
export const quoteCopied = '已複製引文';
export const copyLink = '複製連結';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `「${passage}」`;

export const print = '列印';
export const qrCode = '本頁網址的 QR Code';
