/** The list of keyboard shortcuts. */
export const close = 'Закрити';
export const shortcutsEnabled = 'Використовувати ці клавіші';
export const notWhileTyping = 'Гарячі клавіші не працюють під час введення тексту.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ', потім ', second];

export const headlines = 'Заголовки';
export const nextHeadline = 'Наступний заголовок';
export const previousHeadline = 'Попередній заголовок';
export const openHeadline = 'Відкрити заголовок';

export const selectedStory = 'Вибраний заголовок або відкритий матеріал';
export const saveOrUnsave = 'Зберегти або видалити зі збереженого';
export const markReadOrUnread = 'Позначити прочитаним або непрочитаним';
export const copyLink = 'Копіювати посилання';

export const reading = 'Читання';
export const nextStory = 'Наступний матеріал';
export const previousPage = 'Попередня сторінка';
export const listen = 'Слухати';
export const smallerText = 'Зменшити текст';
export const largerText = 'Збільшити текст';

export const everywhere = 'На всіх сторінках';
export const frontPage = 'Головна';
export const saved = 'Збережене';
export const search = 'Пошук';
export const showShortcuts = 'Показати цей список';
export const closeMessageOrDialog = 'Закрити повідомлення або вікно';
