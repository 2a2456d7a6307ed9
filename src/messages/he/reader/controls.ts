/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'הקריאה שלך';
export const search = 'חיפוש';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'שמורים';

export const close = 'סגירה';
export const undo = 'ביטול';
export const storageBlocked = 'הדפדפן לא שומר דבר עבור האתר הזה. הכתבות השמורות יישארו עד לסגירת הדף.';
export const storageFull = 'אין עוד מקום במכשיר בשביל האתר הזה. מה שיישמר עכשיו יישאר עד לסגירת הדף.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'נשמרו # כתבות, וזה המספר המרבי. כדי לשמור עוד, יש להסיר כמה מהן.');

export const save = 'שמירה';
/** The button of a story that is saved. */
export const saved = 'נשמרה';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'שמירה:';
export const removeSavedHeadline = 'הסרה מהשמורים:';

export const markRead = 'סימון כנקראה';
export const markUnread = 'סימון כלא נקראה';
export const markAllRead = 'סימון הכול כנקרא';
export const markTheseRead = (count: number) =>
  plural(count, {
    one: 'סימון הכתבה הזאת כנקראה',
    two: 'סימון שתי הכתבות כנקראו',
    other: 'סימון # הכתבות כנקראו',
  });
export const allRead = 'הכול נקרא';
export const theseRead = (count: number) =>
  plural(count, { one: 'הכתבה הזאת נקראה', two: 'שתי הכתבות נקראו', other: '# הכתבות נקראו' });
export const markedRead = (count: number) =>
  plural(count, {
    one: 'כתבה אחת סומנה כנקראה',
    two: 'שתי כתבות סומנו כנקראו',
    other: '# כתבות סומנו כנקראו',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', חדשה';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', נפתחה';
/** Follows a headline that has been read. */
export const readNote = ', נקראה';

export const continueReading = 'להמשך קריאה';
export const minutesLeft = (minutes: number) =>
  plural(minutes, { one: 'נותרה דקה אחת', two: 'נותרו שתי דקות', other: 'נותרו # דק׳' });
export const positionRestored = 'כאן הפסקת לקרוא.';
export const goToTop = 'חזרה להתחלה';
export const next = 'הכתבה הבאה';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'אא';
export const textButtonName = 'אא, טקסט ומראה';
