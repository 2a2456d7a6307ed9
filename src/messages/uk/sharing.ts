/** Sharing a story or a passage of it; printing. */
export const share = 'Поділитися';
export const linkCopied = 'Посилання скопійовано';
export const copyManually = 'Скопіюйте вручну';
export const sharePassage = 'Поділитися цим уривком';
export const copyQuote = 'Копіювати цитату';
export const quoteCopied = 'Цитату скопійовано';
export const copyLink = 'Копіювати посилання';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `«${passage}»`;

export const print = 'Друкувати';
export const qrCode = 'QR-код з адресою цієї сторінки';
