/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Не вдалося завантажити останню версію. Показано давнішу (${formatTime(cachedAt)}).`;
export const tryAgain = 'Спробувати ще раз';
export const latestNotLoaded =
  'Не вдалося завантажити останню версію. Матеріали, збережені на пристрої, і далі відкриваються.';
export const newEdition = 'Вийшов новий випуск';
export const update = 'Оновити';
