/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Det finns inga fler rubriker nedanför.';
export const noPreviousHeadline = 'Det finns inga fler rubriker ovanför.';
export const noHeadlineSelected = 'Ingen rubrik är markerad. Tryck på j för att markera en.';
export const noNextStory = 'Det finns ingen annan artikel på sidan.';
export const noPreviousPage = 'Det finns ingen tidigare sida i den här utgåvan.';
export const nothingToListenTo = 'Det finns ingen text att lyssna på här.';
export const noVoiceForLanguage = 'Enheten har ingen röst för artikelns språk.';
export const noSearch = 'Det går inte att söka här.';
export const noShortcutsSheet = 'Listan över kortkommandon är inte tillgänglig här.';

export const undo = 'Ångra';
export const saved = <T>(headline: T) => ['Sparat: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Inte längre sparat: ', headline];
export const markedRead = <T>(headline: T) => ['Markerad som läst: ', headline];
export const markedUnread = <T>(headline: T) => ['Markerad som oläst: ', headline];

export const linkCopied = 'Länken kopierad';
export const copyManually = <T>(url: T) => ['Webbläsaren tillåter inte kopiering. Kopiera manuellt: ', url];

export const textSize = (size: number) => `Textstorlek: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Textstorlek: ${formatNumber(size)}, den största`;
export const smallestTextSize = (size: number) => `Textstorlek: ${formatNumber(size)}, den minsta`;
