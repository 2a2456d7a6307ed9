/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Читать офлайн';
const storyCount = (stories: number) =>
  plural(stories, { one: '# материал', few: '# материала', many: '# материалов', other: '# материала' });
export const offer = (stories: number, bytes: number) =>
  `Весь выпуск (${storyCount(stories)}) вместе с изображениями, списками и поиском будет доступен без интернета. ` +
  `На устройстве он займёт не больше ${formatBytes(bytes)}. ` +
  'Когда интернет есть, заново загружается только то, что изменилось.';
export const offerWithoutSize = 'Весь выпуск вместе с изображениями, списками и поиском будет доступен без интернета.';
export const keep = 'Скачать этот выпуск';

export const keeping = 'Выпуск скачивается…';
export const updating = 'Скачанный выпуск обновляется…';
export const amount = (done: number, total: number) => `${formatBytes(done)} из ${formatBytes(total)}`;
export const waiting = 'Сайт сейчас недоступен. Загрузка продолжится сама.';
export const paused = 'Загрузка приостановлена. Скачанное остаётся на устройстве.';
export const pause = 'Приостановить';
export const resume = 'Продолжить';
export const cancel = 'Отменить';
export const cancelled = 'Загрузка отменена. Из этого выпуска остались только прочитанные и сохранённые материалы.';
export const tryAgain = 'Попробовать ещё раз';
export const update = 'Обновить';
export const remove = 'Удалить с устройства';
export const removed = 'Выпуск удалён. Прочитанные и сохранённые материалы остались.';

export const kept = 'Этот выпуск доступен офлайн.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${storyCount(stories)}, ${formatBytes(bytes)} (обновлено: ${formatTime(at)}).`;
export const updateWaits = 'Вышел новый выпуск. Сам он не скачивается, потому что браузер экономит трафик.';
export const usage = (used: number, allowed: number) =>
  `Сайт занимает ${formatBytes(used)} из ${formatBytes(allowed)}, разрешённых браузером.`;
export const notPersistent = 'Если на устройстве закончится место, браузер может удалить всё скачанное.';

export const full = 'На устройстве больше нет места для этого сайта. Скачанное остаётся.';
export const noRoom = (needed: number, free: number) =>
  `Не хватает места: для выпуска нужно ещё ${formatBytes(needed)}, а сайт может занять только ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'Не удалось загрузить # файл. Всё остальное скачано.',
    few: 'Не удалось загрузить # файла. Всё остальное скачано.',
    many: 'Не удалось загрузить # файлов. Всё остальное скачано.',
    other: 'Не удалось загрузить # файла. Всё остальное скачано.',
  });
export const failed = 'Загрузить удалось не всё. Скачанное остаётся на устройстве.';
export const blocked =
  'Этот браузер не даёт сайту работать офлайн. Разрешите сайту хранить данные и попробуйте ещё раз.';
