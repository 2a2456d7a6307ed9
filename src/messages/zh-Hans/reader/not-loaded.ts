/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: '无法加载此功能。',
  shortcuts: '无法加载键盘快捷键。',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string => (isOnline ? '请重新加载页面，然后重试。' : '请联网后重试。');
