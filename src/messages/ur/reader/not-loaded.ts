/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'یہ فیچر لوڈ نہیں ہو سکا۔',
  shortcuts: 'کی بورڈ شارٹ کٹس لوڈ نہیں ہو سکے۔',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'صفحہ دوبارہ لوڈ کریں، پھر کوشش کریں۔' : 'کنکشن بحال ہونے پر دوبارہ کوشش کریں۔';
