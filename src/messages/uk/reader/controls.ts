/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Ваше читання';
export const search = 'Пошук';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Збережене';

export const close = 'Закрити';
export const undo = 'Скасувати';
export const storageBlocked =
  'Цей браузер не зберігає дані сайту. Усе, що ви збережете, зникне, коли ви закриєте сторінку.';
export const storageFull =
  'На пристрої більше немає місця для сайту. Усе, що ви збережете зараз, зникне, коли ви закриєте сторінку.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Збережено максимальну кількість матеріалів (#). Щоб зберегти нові, видаліть частину попередніх.');

export const save = 'Зберегти';
/** The button of a story that is saved. */
export const saved = 'Збережено';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Зберегти:';
export const removeSavedHeadline = 'Видалити зі збереженого:';

export const markRead = 'Позначити прочитаним';
export const markUnread = 'Позначити непрочитаним';
export const markAllRead = 'Позначити все прочитаним';
export const markTheseRead = (count: number) =>
  count === 1 ? 'Позначити прочитаним' : numbered(count, 'Позначити прочитаними (#)');
export const allRead = 'Усе прочитано';
export const theseRead = (count: number) => numbered(count, 'Прочитано (#)');
export const markedRead = (count: number) =>
  plural(count, {
    one: 'Позначено прочитаним # матеріал',
    few: 'Позначено прочитаними # матеріали',
    many: 'Позначено прочитаними # матеріалів',
    other: 'Позначено прочитаними # матеріалу',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', нове';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', відкрито';
/** Follows a headline that has been read. */
export const readNote = ', прочитано';

export const continueReading = 'Продовжити читання';
export const minutesLeft = (minutes: number) => numbered(minutes, 'залишилося #\u00a0хв');
export const positionRestored = 'Ви повернулися туди, де зупинилися.';
export const goToTop = 'На початок';
export const next = 'Далі';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Аа';
export const textButtonName = 'Аа, текст і оформлення';
