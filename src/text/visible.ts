/**
 * Something a reader sees. Unicode counts fillers such as U+3164 among the letters and the
 * Braille pattern of no dots (U+2800) among the signs, and they show nothing.
 */
export const visiblePattern = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether there is anything to read in a text. */
export const isVisible = (text: string): boolean => visiblePattern.test(text);
