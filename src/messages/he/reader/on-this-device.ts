/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = 'הרשימה הזאת נשמרת במכשיר שלך ודורשת JavaScript. שאר האתר פועל בלעדיו.';
export const storedHere = 'הרשימה נשמרת רק במכשיר הזה. Safari מוחק אותה אחרי שבעה ימים ללא ביקור באתר.';
export const notStored =
  'הדפדפן לא שומר דבר עבור האתר הזה: הרשימה הזאת תישאר עד לסגירת הדף. כדי לשמור עליה, יש לאשר נתוני אתרים.';

export const headlineOnly = 'כותרת בלבד';
export const minutes = (count: number) => numbered(count, '# דק׳');
export const minutesLeft = (left: number, total: number) =>
  `נותרו ${formatNumber(left)} מתוך ${numbered(total, '# דק׳')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'נקראה';
export const remove = 'הסרה';

/** Below a long list that is shown in parts. */
export const showMore = 'כתבות נוספות';
export const shownOf = (shown: number, total: number) => `מוצגות ${formatNumber(shown)} מתוך ${formatNumber(total)}`;
