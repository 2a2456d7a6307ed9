/**
 * A visible character. Unicode counts fillers such as U+3164 as letters, and the Braille pattern without dots
 * (U+2800) as a symbol, but both are blank.
 */
export const visiblePattern = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text has a visible character. */
export const isVisible = (text: string): boolean => visiblePattern.test(text);
