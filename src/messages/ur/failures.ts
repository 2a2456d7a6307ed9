/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'کنکشن موجود نہیں',
    explanation: 'آپ آف لائن ہیں اور یہ صفحہ یہاں محفوظ نہیں۔ کنکشن بحال ہوتے ہی یہ کھل جائے گا۔',
  },
  unreadable: {
    heading: 'یہ صفحہ ٹھیک سے لوڈ نہیں ہوا',
    explanation: 'موصول ہونے والا ڈیٹا پڑھا نہیں جا سکا۔ دوبارہ کوشش کریں یا مکمل صفحہ کھولیں۔',
  },
  broken: {
    heading: 'یہ صفحہ دکھایا نہیں جا سکا',
    explanation: 'صفحے میں کوئی خرابی پیش آئی۔ اس کا متن پڑھنے کے لیے مکمل صفحہ کھولیں۔',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `دوبارہ کوشش کی گئی۔ ${heading}۔`;
export const tryingAgain = 'دوبارہ کوشش ہو رہی ہے…';
export const openFullPage = 'مکمل صفحہ کھولیں';

export const onThisDevice = 'اس ڈیوائس پر';
export const saved = 'محفوظ خبریں';
export const history = 'ہسٹری';
export const readOffline = 'آف لائن پڑھیں';
