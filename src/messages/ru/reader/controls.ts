/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Ваше чтение';
export const search = 'Поиск';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Сохранённое';

export const close = 'Закрыть';
export const undo = 'Отменить';
export const storageBlocked =
  'Этот браузер не хранит данные сайта. Всё, что вы сохраните, исчезнет, когда вы закроете страницу.';
export const storageFull =
  'На устройстве больше нет места для сайта. Всё, что вы сохраните сейчас, исчезнет, когда вы закроете страницу.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Сохранено максимальное число материалов (#). Чтобы сохранить новые, удалите часть прежних.');

export const save = 'Сохранить';
/** The button of a story that is saved. */
export const saved = 'Сохранено';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Сохранить:';
export const removeSavedHeadline = 'Удалить из сохранённого:';

export const markRead = 'Отметить прочитанным';
export const markUnread = 'Отметить непрочитанным';
export const markAllRead = 'Отметить всё прочитанным';
export const markTheseRead = (count: number) =>
  count === 1 ? 'Отметить прочитанным' : numbered(count, 'Отметить прочитанными (#)');
export const allRead = 'Всё прочитано';
export const theseRead = (count: number) => numbered(count, 'Прочитано (#)');
export const markedRead = (count: number) =>
  plural(count, {
    one: 'Отмечен прочитанным # материал',
    few: 'Отмечены прочитанными # материала',
    many: 'Отмечено прочитанными # материалов',
    other: 'Отмечено прочитанными # материала',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', новое';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', открыто';
/** Follows a headline that has been read. */
export const readNote = ', прочитано';

export const continueReading = 'Продолжить чтение';
export const minutesLeft = (minutes: number) => numbered(minutes, 'осталось #\u00a0мин');
export const positionRestored = 'Вы вернулись туда, где остановились.';
export const goToTop = 'В начало';
export const next = 'Далее';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Аа';
export const textButtonName = 'Аа, текст и оформление';
