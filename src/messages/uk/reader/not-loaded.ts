/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Не вдалося завантажити цю функцію.',
  shortcuts: 'Не вдалося завантажити гарячі клавіші.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Перезавантажте сторінку й спробуйте ще раз.' : 'Спробуйте ще раз, коли з’явиться інтернет.';
