/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Ta lista jest przechowywana na urządzeniu i wymaga JavaScriptu. Reszta serwisu działa bez niego.';
export const storedHere =
  'Dane są tylko na tym urządzeniu. Safari usuwa je, jeśli przez siedem dni nie odwiedzisz tego serwisu.';
export const notStored =
  'Ta przeglądarka nie przechowuje danych tego serwisu: lista zniknie po zamknięciu strony. ' +
  'Aby ją zachować, zezwól serwisowi na zapisywanie danych.';

export const headlineOnly = 'tylko tytuł';
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const minutesLeft = (left: number, total: number) =>
  `zostało ${formatNumber(left)} z ${numbered(total, '#\u00a0min')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'przeczytane';
export const remove = 'Usuń';

/** Below a long list that is shown in parts. */
export const showMore = 'Pokaż więcej artykułów';
export const shownOf = (shown: number, total: number) => `Widoczne: ${formatNumber(shown)} z ${formatNumber(total)}`;
