/** The list of keyboard shortcuts. */
export const close = 'סגירה';
export const shortcutsEnabled = 'שימוש בקיצורים האלה';
export const notWhileTyping = 'הקיצורים לא פועלים בזמן הקלדה.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' ואז ', second];

export const headlines = 'כותרות';
export const nextHeadline = 'הכותרת הבאה';
export const previousHeadline = 'הכותרת הקודמת';
export const openHeadline = 'פתיחת הכותרת';

export const selectedStory = 'הכותרת שנבחרה או הכתבה הפתוחה';
export const saveOrUnsave = 'שמירה או הסרה מהשמורים';
export const markReadOrUnread = 'סימון כנקראה או כלא נקראה';
export const copyLink = 'העתקת קישור';

export const reading = 'קריאה';
export const nextStory = 'הכתבה הבאה';
export const previousPage = 'הדף הקודם';
export const listen = 'האזנה';
export const smallerText = 'הקטנת הטקסט';
export const largerText = 'הגדלת הטקסט';

export const everywhere = 'בכל מקום';
export const frontPage = 'דף הבית';
export const saved = 'שמורים';
export const search = 'חיפוש';
export const showShortcuts = 'הצגת הרשימה הזאת';
export const closeMessageOrDialog = 'סגירת הודעה או חלון';
