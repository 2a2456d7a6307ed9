/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'קריאה ללא חיבור';
const countOf = (stories: number) => plural(stories, { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' });
export const offer = (stories: number, bytes: number) =>
  `אפשר לפתוח את כל הגיליון הזה ללא חיבור: ${countOf(stories)}, עם תמונות, רשימות וחיפוש. ` +
  `נדרש לכך מקום של עד ${formatBytes(bytes)} במכשיר הזה. כשיש חיבור, נטען מחדש רק מה שהשתנה.`;
export const offerWithoutSize = 'אפשר לפתוח את כל הגיליון הזה ללא חיבור, עם תמונות, רשימות וחיפוש.';
export const keep = 'הורדת הגיליון הזה';

export const keeping = 'הגיליון הזה יורד למכשיר…';
export const updating = 'הגיליון שהורדת מתעדכן…';
export const amount = (done: number, total: number) => `${formatBytes(done)} מתוך ${formatBytes(total)}`;
export const waiting = 'האתר לא זמין כרגע. ההורדה תימשך מעצמה.';
export const paused = 'ההורדה מושהית. מה שכבר ירד נשאר.';
export const pause = 'השהיה';
export const resume = 'המשך';
export const cancel = 'ביטול';
export const cancelled = 'ההורדה בוטלה. מהגיליון הזה נשאר רק מה שקראת או שמרת.';
export const tryAgain = 'ניסיון חוזר';
export const update = 'עדכון';
export const remove = 'הסרה מהמכשיר הזה';
export const removed = 'הגיליון הוסר. כתבות שקראת או שמרת נשארות.';

export const kept = 'הגיליון הזה זמין ללא חיבור.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${countOf(stories)}, ${formatBytes(bytes)}, עדכון אחרון: ${formatTime(at)}.`;
export const updateWaits = 'יצא גיליון חדש יותר. הוא לא יורד מעצמו, כי הדפדפן חוסך בנתונים.';
export const usage = (used: number, allowed: number) =>
  `האתר הזה תופס ${formatBytes(used)} מתוך ${formatBytes(allowed)} שהדפדפן מקצה לו.`;
export const notPersistent = 'הדפדפן עלול למחוק את הכול אם ייגמר המקום במכשיר.';

export const full = 'אין עוד מקום במכשיר בשביל האתר הזה. מה שכבר ירד נשאר.';
export const noRoom = (needed: number, free: number) =>
  `אין מספיק מקום: הגיליון דורש עוד ${formatBytes(needed)}, ולרשות האתר הזה עומדים ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'קובץ אחד לא ירד. כל השאר זמין.',
    two: 'שני קבצים לא ירדו. כל השאר זמין.',
    other: '# קבצים לא ירדו. כל השאר זמין.',
  });
export const failed = 'ההורדה לא הושלמה. מה שכבר ירד נשאר.';
export const blocked = 'הדפדפן לא מאפשר לאתר הזה לפעול ללא חיבור. יש לאשר לו נתוני אתרים ולנסות שוב.';
