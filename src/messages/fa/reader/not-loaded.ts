/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'این قابلیت بارگیری نشد.',
  shortcuts: 'میان‌برهای صفحه‌کلید بارگیری نشد.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'صفحه را دوباره بارگیری کنید و سپس دوباره تلاش کنید.' : 'پس از برقراری اتصال دوباره تلاش کنید.';
