/** Sharing a story or a passage of it; printing. */
export const share = '分享';
export const linkCopied = '链接已复制';
export const copyManually = '请手动复制';
export const sharePassage = '分享这段文字';
export const copyQuote = '复制引文';
export const quoteCopied = '引文已复制';
export const copyLink = '复制链接';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = '打印';
export const qrCode = '本页网址的二维码';
