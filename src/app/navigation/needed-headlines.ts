import type { NeededHeadlines } from '../../components/Later.tsx';

/** How many headlines of each list a page needs after Back, if known, by the key of its entry in the history. */
export const neededHeadlines = new Map<string, NeededHeadlines>();
