/** Sharing a story or a passage of it; printing. */
export const share = 'Chia sẻ';
export const linkCopied = 'Đã sao chép liên kết';
export const copyManually = 'Tự sao chép';
export const sharePassage = 'Chia sẻ đoạn này';
export const copyQuote = 'Sao chép trích dẫn';
export const quoteCopied = 'Đã sao chép trích dẫn';
export const copyLink = 'Sao chép liên kết';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'In';
export const qrCode = 'Mã QR của địa chỉ trang này';
