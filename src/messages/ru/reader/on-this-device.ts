/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Этот список хранится на вашем устройстве, и для него нужен JavaScript. В остальном сайт работает без него.';
export const storedHere =
  'Список хранится только на этом устройстве. Safari удалит его, если вы не зайдёте на сайт семь дней.';
export const notStored =
  'Этот браузер не хранит данные сайта: список исчезнет, когда вы закроете страницу. ' +
  'Чтобы он остался, разрешите сайту хранить данные.';

export const headlineOnly = 'только заголовок';
export const minutes = (count: number) => numbered(count, '#\u00a0мин');
export const minutesLeft = (left: number, total: number) =>
  `осталось ${formatNumber(left)} из ${numbered(total, '#\u00a0мин')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'прочитано';
export const remove = 'Удалить';

/** Below a long list that is shown in parts. */
export const showMore = 'Показать ещё';
export const shownOf = (shown: number, total: number) => `Показано ${formatNumber(shown)} из ${formatNumber(total)}`;
