export const share = 'แชร์';
export const linkCopied = 'คัดลอกลิงก์แล้ว';
export const copyManually = 'คัดลอกด้วยตนเอง';
export const sharePassage = 'แชร์ข้อความนี้';
export const copyQuote = 'คัดลอกข้อความอ้างอิง';
export const quoteCopied = 'คัดลอกข้อความอ้างอิงแล้ว';
export const copyLink = 'คัดลอกลิงก์';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'พิมพ์';
export const qrCode = 'คิวอาร์โค้ดของที่อยู่หน้านี้';
