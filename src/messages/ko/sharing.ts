/** Sharing a story or a passage of it; printing. */
export const share = '공유';
export const linkCopied = '링크를 복사했습니다';
export const copyManually = '직접 복사하세요';
export const sharePassage = '이 부분 공유';
export const copyQuote = '인용문 복사';
export const quoteCopied = '인용문을 복사했습니다';
export const copyLink = '링크 복사';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = '인쇄';
export const qrCode = '이 페이지 주소의 QR 코드';
