/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Не удалось загрузить эту функцию.',
  shortcuts: 'Не удалось загрузить горячие клавиши.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Перезагрузите страницу и попробуйте ещё раз.' : 'Попробуйте ещё раз, когда появится интернет.';
