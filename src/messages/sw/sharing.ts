export const share = 'Shiriki';
export const linkCopied = 'Kiungo kimenakiliwa';
export const copyManually = 'Nakili mwenyewe';
export const sharePassage = 'Shiriki kifungu hiki';
export const copyQuote = 'Nakili nukuu';
export const quoteCopied = 'Nukuu imenakiliwa';
export const copyLink = 'Nakili kiungo';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'Chapisha';
export const qrCode = 'Msimbo wa QR wa anwani ya ukurasa huu';
