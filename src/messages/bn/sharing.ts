export const share = 'শেয়ার করুন';
export const linkCopied = 'লিংক কপি হয়েছে';
export const copyManually = 'নিজে কপি করুন';
export const sharePassage = 'এই অংশ শেয়ার করুন';
export const copyQuote = 'উদ্ধৃতি কপি করুন';
export const quoteCopied = 'উদ্ধৃতি কপি হয়েছে';
export const copyLink = 'লিংক কপি করুন';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'প্রিন্ট করুন';
export const qrCode = 'এই পাতার ঠিকানার QR কোড';
