/**
 * A copy of a text that keeps nothing else in memory. A part of a text keeps the whole piece of the file that it was
 * cut from: an index of a large file would hold the file.
 */
export const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
