/** Sharing a story or a passage of it; printing. */
export const share = 'Share';
export const linkCopied = 'Link copied';
export const copyManually = 'Copy manually';
export const sharePassage = 'Share this passage';
export const copyQuote = 'Copy quote';
export const quoteCopied = 'Quote copied';
export const copyLink = 'Copy link';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'Print';
export const qrCode = 'QR code of this page’s address';
