/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'この機能を読み込めませんでした。',
  shortcuts: 'キーボードショートカットを読み込めませんでした。',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline
    ? 'ページを再読み込みしてから、もう一度お試しください。'
    : 'インターネットに接続してから、もう一度お試しください。';
