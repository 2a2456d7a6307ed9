/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Есть новые материалы';
export const newPage = 'Новая версия этой страницы';
export const newStory = 'Новая версия этого материала';
export const corrected = 'Материал исправлен';
export const update = 'Обновить';
export const correctionAbove = 'Исправление указано перед текстом.';
export const showCorrection = 'Показать исправление';
