/** Sharing a story or a passage of it; printing. */
export const share = '共有';
export const linkCopied = 'リンクをコピーしました';
export const copyManually = '手動でコピーしてください';
export const sharePassage = 'この部分を共有';
export const copyQuote = '引用をコピー';
export const quoteCopied = '引用をコピーしました';
export const copyLink = 'リンクをコピー';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `「${passage}」`;

export const print = '印刷';
export const qrCode = 'このページのURLのQRコード';
