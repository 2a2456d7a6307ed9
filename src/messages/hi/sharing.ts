export const share = 'शेयर करें';
export const linkCopied = 'लिंक कॉपी हो गया';
export const copyManually = 'ख़ुद कॉपी करें';
export const sharePassage = 'यह अंश शेयर करें';
export const copyQuote = 'उद्धरण कॉपी करें';
export const quoteCopied = 'उद्धरण कॉपी हो गया';
export const copyLink = 'लिंक कॉपी करें';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'प्रिंट करें';
export const qrCode = 'इस पेज के पते का QR कोड';
