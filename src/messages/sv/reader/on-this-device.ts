/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = 'Listan lagras på din enhet och kräver JavaScript. Resten av webbplatsen fungerar utan.';
export const storedHere =
  'Lagras bara på den här enheten. Safari raderar listan om du inte besöker webbplatsen på sju dagar.';
export const notStored =
  'Webbläsaren lagrar inget för den här webbplatsen: listan försvinner när du stänger sidan. ' +
  'Tillåt webbplatsdata för att behålla den.';

export const headlineOnly = 'endast rubrik';
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const minutesLeft = (left: number, total: number) =>
  `${formatNumber(left)} av ${numbered(total, '#\u00a0min')} kvar`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'läst';
export const remove = 'Ta bort';

/** Below a long list that is shown in parts. */
export const showMore = 'Visa fler artiklar';
export const shownOf = (shown: number, total: number) => `${formatNumber(shown)} av ${formatNumber(total)} visas`;
