/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: '無法載入這項功能。',
  shortcuts: '無法載入鍵盤快速鍵。',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? '請重新載入網頁，再試一次。' : '請連上網路後再試一次。';
