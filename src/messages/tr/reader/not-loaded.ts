/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Bu özellik yüklenemedi.',
  shortcuts: 'Klavye kısayolları yüklenemedi.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Sayfayı yenileyip yeniden deneyin.' : 'Bağlantı kurulunca yeniden deneyin.';
