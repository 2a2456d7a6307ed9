/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Цей список зберігається на вашому пристрої, і для нього потрібен JavaScript. Решта сайту працює без нього.';
export const storedHere =
  'Список зберігається лише на цьому пристрої. Safari видалить його, якщо ви не заходитимете на сайт сім днів.';
export const notStored =
  'Цей браузер не зберігає дані сайту: список зникне, коли ви закриєте сторінку. ' +
  'Щоб він залишився, дозвольте сайту зберігати дані.';

export const headlineOnly = 'лише заголовок';
export const minutes = (count: number) => numbered(count, '#\u00a0хв');
export const minutesLeft = (left: number, total: number) =>
  `залишилося ${formatNumber(left)} із ${numbered(total, '#\u00a0хв')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'прочитано';
export const remove = 'Видалити';

/** Below a long list that is shown in parts. */
export const showMore = 'Показати ще';
export const shownOf = (shown: number, total: number) => `Показано ${formatNumber(shown)} із ${formatNumber(total)}`;
