/** The page for an address where nothing is published. */
export const pageNotFound = 'Сторінку не знайдено';
export const explanation =
  'Можливо, в адресі помилка, її скопійовано не повністю або матеріалу вже немає в цьому випуску.';
export const seeAllStories = 'Переглянути всі матеріали';
export const similarStories = 'Схожі матеріали';
