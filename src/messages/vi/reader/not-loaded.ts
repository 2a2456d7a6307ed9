/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'Không tải được tính năng này.',
  shortcuts: 'Không tải được phím tắt.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Hãy tải lại trang rồi thử lại.' : 'Hãy thử lại khi có mạng.';
