/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'تعذّر تحميل هذه الميزة.',
  shortcuts: 'تعذّر تحميل اختصارات لوحة المفاتيح.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'يُرجى إعادة تحميل الصفحة ثم المحاولة مجددًا.' : 'يُرجى إعادة المحاولة عند عودة الاتصال.';
