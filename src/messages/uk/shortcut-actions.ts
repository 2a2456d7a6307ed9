/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Нижче заголовків більше немає.';
export const noPreviousHeadline = 'Вище заголовків більше немає.';
export const noHeadlineSelected = 'Заголовок не вибрано. Щоб вибрати, натисніть j.';
export const noNextStory = 'На цій сторінці немає іншого матеріалу.';
export const noPreviousPage = 'У цьому випуску немає попередньої сторінки.';
export const nothingToListenTo = 'На цій сторінці немає тексту, який можна прослухати.';
export const noVoiceForLanguage = 'На цьому пристрої немає голосу для мови матеріалу.';
export const noSearch = 'Пошук тут недоступний.';
export const noShortcutsSheet = 'Список гарячих клавіш тут недоступний.';

export const undo = 'Скасувати';
export const saved = <T>(headline: T) => ['Збережено: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Видалено зі збереженого: ', headline];
export const markedRead = <T>(headline: T) => ['Позначено прочитаним: ', headline];
export const markedUnread = <T>(headline: T) => ['Позначено непрочитаним: ', headline];

export const linkCopied = 'Посилання скопійовано';
export const copyManually = <T>(url: T) => ['Цей браузер не дозволяє копіювати. Скопіюйте вручну: ', url];

export const textSize = (size: number) => `Розмір тексту: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Розмір тексту: ${formatNumber(size)}, найбільший`;
export const smallestTextSize = (size: number) => `Розмір тексту: ${formatNumber(size)}, найменший`;
