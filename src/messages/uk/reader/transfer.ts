/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'Резервна копія та перенесення';
export const introduction =
  'Експортуйте все, що ви зберегли, прочитали й налаштували, або перенесіть це на інший пристрій. ' +
  'Під час імпорту нічого не перезаписується.';
export const exportFile = 'Експортувати у файл';
export const importFile = 'Імпортувати файл';
export const fileToImport = 'Файл для імпорту';
export const importing = 'Імпорт…';
export const cancelImport = 'Скасувати імпорт';
export const moveList = 'Перенести список на інший пристрій';

export const readingList = 'Список для читання';
export const storiesToAdd = (count: number) =>
  plural(count, {
    one: 'Додати # матеріал?',
    few: 'Додати # матеріали?',
    many: 'Додати # матеріалів?',
    other: 'Додати # матеріалу?',
  });
export const nothingToAdd = 'Немає що додавати';
export const allNew = (count: number) =>
  count === 1 ? 'Він з’явиться серед збережених матеріалів.' : 'Вони з’являться серед збережених матеріалів.';
export const allSaved = (count: number) =>
  count === 1
    ? 'Матеріал із цього посилання вже збережено.'
    : numbered(count, 'Усі матеріали з цього посилання (#) уже збережено.');
export const someSaved = (count: number) => numbered(count, 'Ще # — уже у збереженому.');
export const addToSaved = 'Додати до збереженого';
export const notNow = 'Не зараз';
export const close = 'Закрити';
export const undo = 'Скасувати';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: 'До збереженого додано # матеріал.',
    few: 'До збереженого додано # матеріали.',
    many: 'До збереженого додано # матеріалів.',
    other: 'До збереженого додано # матеріалу.',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, {
    one: 'Не додано # матеріал',
    few: 'Не додано # матеріали',
    many: 'Не додано # матеріалів',
    other: 'Не додано # матеріалу',
  })}: зберегти можна не більше ${formatNumber(limit)}.`;
export const goToSaved = 'Перейти до збереженого';

export const linkIncomplete =
  'Посилання неповне або змінене. Скопіюйте його ще раз повністю або скористайтеся QR-кодом чи файлом.';
export const linkUnreadable = 'У цьому посиланні немає списку, який можна прочитати на цьому сайті.';
export const linkNewer =
  'Посилання створено в новішій версії сайту. Перезавантажте сторінку й відкрийте посилання ще раз.';
export const browserTooOld =
  'Цей браузер застарий, щоб відкрити посилання. ' +
  'Експортуйте список у файл на іншому пристрої та імпортуйте його тут.';
