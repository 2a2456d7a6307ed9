/** A text in double quotes, as nginx and Caddy read it. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;

/** A regular expression that matches a text. */
export const regexOf = (text: string): string => text.replace(/[\\.*+?^${}()[\]|]/gu, '\\$&');
