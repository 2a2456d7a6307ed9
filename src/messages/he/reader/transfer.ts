/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'גיבוי או העברה';
export const introduction =
  'אפשר לייצא את כל מה ששמרת, קראת והגדרת, או להעביר למכשיר אחר. ייבוא לעולם אינו מחליף את מה שכבר קיים.';
export const exportFile = 'ייצוא לקובץ';
export const importFile = 'ייבוא קובץ';
export const fileToImport = 'הקובץ לייבוא';
export const importing = 'מתבצע ייבוא…';
export const cancelImport = 'ביטול הייבוא';
export const moveList = 'העברת הרשימה למכשיר אחר';

export const readingList = 'רשימת קריאה';
export const storiesToAdd = (count: number) =>
  plural(count, { one: 'כתבה אחת להוספה', two: 'שתי כתבות להוספה', other: '# כתבות להוספה' });
export const nothingToAdd = 'אין מה להוסיף';
export const allNew = (count: number) =>
  plural(count, { one: 'היא תתווסף לשמורים.', two: 'הן יתווספו לשמורים.', other: 'הן יתווספו לשמורים.' });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'הכתבה שבקישור הזה כבר שמורה.',
    two: 'שתי הכתבות שבקישור הזה כבר שמורות.',
    other: 'כל # הכתבות שבקישור הזה כבר שמורות.',
  });
export const someSaved = (count: number) =>
  plural(count, {
    one: 'עוד כתבה אחת כבר שמורה.',
    two: 'עוד שתי כתבות כבר שמורות.',
    other: 'עוד # כתבות כבר שמורות.',
  });
export const addToSaved = 'הוספה לשמורים';
export const notNow = 'לא עכשיו';
export const close = 'סגירה';
export const undo = 'ביטול';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: 'כתבה אחת נוספה לשמורים.',
    two: 'שתי כתבות נוספו לשמורים.',
    other: '# כתבות נוספו לשמורים.',
  });
const leftOut = (count: number) =>
  plural(count, { one: 'כתבה אחת נותרה בחוץ', two: 'שתי כתבות נותרו בחוץ', other: '# כתבות נותרו בחוץ' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) => `${leftOut(count)}: אפשר לשמור עד ${formatNumber(limit)}.`;
export const goToSaved = 'מעבר לשמורים';

export const linkIncomplete = 'הקישור הזה חלקי או ששונה. אפשר להעתיק שוב את כל הקישור, או להשתמש בקוד QR או בקובץ.';
export const linkUnreadable = 'בקישור הזה אין רשימה שאפשר לקרוא כאן.';
export const linkNewer = 'הקישור הזה נוצר בגרסה חדשה יותר של האתר. יש לטעון את הדף מחדש ואז לפתוח שוב את הקישור.';
export const browserTooOld =
  'הדפדפן הזה ישן מדי לפתיחת הקישור. אפשר לייצא את הרשימה לקובץ במכשיר האחר ולייבא אותו כאן.';
