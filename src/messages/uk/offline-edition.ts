/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Читати офлайн';
const storyCount = (stories: number) =>
  plural(stories, { one: '# матеріал', few: '# матеріали', many: '# матеріалів', other: '# матеріалу' });
export const offer = (stories: number, bytes: number) =>
  `Увесь випуск (${storyCount(stories)}) разом із зображеннями, списками й пошуком буде доступний без інтернету. ` +
  `На пристрої він займе не більше ніж ${formatBytes(bytes)}. ` +
  'Коли є інтернет, повторно завантажується лише те, що змінилося.';
export const offerWithoutSize = 'Увесь випуск разом із зображеннями, списками й пошуком буде доступний без інтернету.';
export const keep = 'Завантажити цей випуск';

export const keeping = 'Випуск завантажується…';
export const updating = 'Завантажений випуск оновлюється…';
export const amount = (done: number, total: number) => `${formatBytes(done)} із ${formatBytes(total)}`;
export const waiting = 'Сайт зараз недоступний. Завантаження продовжиться само.';
export const paused = 'Завантаження призупинено. Завантажене залишається на пристрої.';
export const pause = 'Призупинити';
export const resume = 'Продовжити';
export const cancel = 'Скасувати';
export const cancelled = 'Завантаження скасовано. Із цього випуску залишилися тільки прочитані й збережені матеріали.';
export const tryAgain = 'Спробувати ще раз';
export const update = 'Оновити';
export const remove = 'Видалити з пристрою';
export const removed = 'Випуск видалено. Прочитані й збережені матеріали залишилися.';

export const kept = 'Цей випуск доступний офлайн.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${storyCount(stories)}, ${formatBytes(bytes)} (оновлено: ${formatTime(at)}).`;
export const updateWaits = 'Вийшов новий випуск. Автоматично він не завантажується, бо браузер заощаджує трафік.';
export const usage = (used: number, allowed: number) =>
  `Сайт займає ${formatBytes(used)} із ${formatBytes(allowed)}, які дозволяє браузер.`;
export const notPersistent = 'Якщо на пристрої забракне місця, браузер може видалити все завантажене.';

export const full = 'На пристрої більше немає місця для цього сайту. Завантажене залишається.';
export const noRoom = (needed: number, free: number) =>
  `Бракує місця: для випуску потрібно ще ${formatBytes(needed)}, а сайт може зайняти лише ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'Не вдалося завантажити # файл. Усе інше завантажено.',
    few: 'Не вдалося завантажити # файли. Усе інше завантажено.',
    many: 'Не вдалося завантажити # файлів. Усе інше завантажено.',
    other: 'Не вдалося завантажити # файлу. Усе інше завантажено.',
  });
export const failed = 'Вдалося завантажити не все. Завантажене залишається на пристрої.';
export const blocked = 'Цей браузер не дає сайту працювати офлайн. Дозвольте сайту зберігати дані й спробуйте ще раз.';
