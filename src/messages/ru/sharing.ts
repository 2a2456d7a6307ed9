/** Sharing a story or a passage of it; printing. */
export const share = 'Поделиться';
export const linkCopied = 'Ссылка скопирована';
export const copyManually = 'Скопируйте вручную';
export const sharePassage = 'Поделиться этим фрагментом';
export const copyQuote = 'Скопировать цитату';
export const quoteCopied = 'Цитата скопирована';
export const copyLink = 'Скопировать ссылку';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `«${passage}»`;

export const print = 'Печать';
export const qrCode = 'QR-код с адресом этой страницы';
