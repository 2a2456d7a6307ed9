/** The list of keyboard shortcuts. */
export const close = 'Закрыть';
export const shortcutsEnabled = 'Использовать эти клавиши';
export const notWhileTyping = 'Горячие клавиши не работают во время ввода текста.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ', затем ', second];

export const headlines = 'Заголовки';
export const nextHeadline = 'Следующий заголовок';
export const previousHeadline = 'Предыдущий заголовок';
export const openHeadline = 'Открыть заголовок';

export const selectedStory = 'Выбранный заголовок или открытый материал';
export const saveOrUnsave = 'Сохранить или удалить из сохранённого';
export const markReadOrUnread = 'Отметить прочитанным или непрочитанным';
export const copyLink = 'Скопировать ссылку';

export const reading = 'Чтение';
export const nextStory = 'Следующий материал';
export const previousPage = 'Предыдущая страница';
export const listen = 'Слушать';
export const smallerText = 'Уменьшить текст';
export const largerText = 'Увеличить текст';

export const everywhere = 'На всех страницах';
export const frontPage = 'Главная';
export const saved = 'Сохранённое';
export const search = 'Поиск';
export const showShortcuts = 'Показать этот список';
export const closeMessageOrDialog = 'Закрыть сообщение или окно';
