/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'Резервная копия и перенос';
export const introduction =
  'Экспортируйте всё, что вы сохранили, прочитали и настроили, или перенесите это на другое устройство. ' +
  'При импорте ничего не перезаписывается.';
export const exportFile = 'Экспортировать в файл';
export const importFile = 'Импортировать файл';
export const fileToImport = 'Файл для импорта';
export const importing = 'Импорт…';
export const cancelImport = 'Отменить импорт';
export const moveList = 'Перенести список на другое устройство';

export const readingList = 'Список для чтения';
export const storiesToAdd = (count: number) =>
  plural(count, {
    one: 'Добавить # материал?',
    few: 'Добавить # материала?',
    many: 'Добавить # материалов?',
    other: 'Добавить # материала?',
  });
export const nothingToAdd = 'Добавлять нечего';
export const allNew = (count: number) =>
  count === 1 ? 'Он появится среди сохранённых материалов.' : 'Они появятся среди сохранённых материалов.';
export const allSaved = (count: number) =>
  count === 1
    ? 'Материал из этой ссылки уже сохранён.'
    : numbered(count, 'Все материалы из этой ссылки (#) уже сохранены.');
export const someSaved = (count: number) => numbered(count, 'Ещё # — уже в сохранённом.');
export const addToSaved = 'Добавить в сохранённое';
export const notNow = 'Не сейчас';
export const close = 'Закрыть';
export const undo = 'Отменить';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: 'В сохранённое добавлен # материал.',
    few: 'В сохранённое добавлены # материала.',
    many: 'В сохранённое добавлено # материалов.',
    other: 'В сохранённое добавлено # материала.',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, {
    one: '# материал не добавлен',
    few: '# материала не добавлены',
    many: '# материалов не добавлено',
    other: '# материала не добавлено',
  })}: сохранить можно не больше ${formatNumber(limit)}.`;
export const goToSaved = 'Перейти к сохранённому';

export const linkIncomplete =
  'Ссылка неполная или изменена. Скопируйте её ещё раз целиком либо используйте QR-код или файл.';
export const linkUnreadable = 'В этой ссылке нет списка, который можно прочитать на этом сайте.';
export const linkNewer = 'Ссылка создана в более новой версии сайта. Перезагрузите страницу и откройте ссылку ещё раз.';
export const browserTooOld =
  'Этот браузер слишком старый и не может открыть ссылку. ' +
  'Экспортируйте список в файл на другом устройстве и импортируйте его здесь.';
