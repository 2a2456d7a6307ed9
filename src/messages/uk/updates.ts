/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Є нові матеріали';
export const newPage = 'Нова версія цієї сторінки';
export const newStory = 'Нова версія цього матеріалу';
export const corrected = 'Матеріал виправлено';
export const update = 'Оновити';
export const correctionAbove = 'Виправлення вказано перед текстом.';
export const showCorrection = 'Показати виправлення';
