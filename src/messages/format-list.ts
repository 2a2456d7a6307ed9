import { listParts } from './intl.ts';

/** A list of texts as one text: "a, b, and c". */
export const formatList = (items: readonly string[]): string => listParts(items).join('');
