/** The list of keyboard shortcuts. */
export const close = 'بند کریں';
export const shortcutsEnabled = 'یہ شارٹ کٹس استعمال کریں';
export const notWhileTyping = 'لکھنے کے دوران شارٹ کٹس کام نہیں کرتے۔';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' پھر ', second];

export const headlines = 'سرخیاں';
export const nextHeadline = 'اگلی سرخی';
export const previousHeadline = 'پچھلی سرخی';
export const openHeadline = 'سرخی کھولیں';

export const selectedStory = 'منتخب سرخی یا کھلی خبر';
export const saveOrUnsave = 'محفوظ کریں یا ہٹائیں';
export const markReadOrUnread = 'پڑھی ہوئی یا بغیر پڑھی قرار دیں';
export const copyLink = 'لنک کاپی کریں';

export const reading = 'مطالعہ';
export const nextStory = 'اگلی خبر';
export const previousPage = 'پچھلا صفحہ';
export const listen = 'سنیں';
export const smallerText = 'متن چھوٹا کریں';
export const largerText = 'متن بڑا کریں';

export const everywhere = 'ہر جگہ';
export const frontPage = 'صفحۂ اول';
export const saved = 'محفوظ خبریں';
export const search = 'تلاش';
export const showShortcuts = 'یہ فہرست دکھائیں';
export const closeMessageOrDialog = 'پیغام یا ونڈو بند کریں';
