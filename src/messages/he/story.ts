/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['מאת ', ...listParts(authors)];
export const updated = <T>(date: T) => ['עדכון אחרון: ', date];
export const minutesToRead = (count: number) => numbered(count, '# דק׳ קריאה');

export const correction = 'תיקון';
export const openPictureAt = (host: string) => `פתיחת התמונה באתר ${host}`;

export const onlyHeadline = 'כותרת בלבד: הכתבה המלאה לא נמצאת בגיליון הזה.';
export const alsoIn = <T>(languages: readonly T[]) => ['בשפות אחרות: ', ...listParts(languages)];
export const previousPart = 'החלק הקודם';
export const nextPart = 'החלק הבא';
export const expired = <T>(date: T) => ['תוקף הכתבה הזאת פג בתאריך ', date, '. הטקסט שלה כבר לא זמין.'];
export const draft = 'טיוטה: לא פורסמה';
export const embargoed = <T>(date: T) => ['לא תפורסם לפני ', date];
export const faultsInStories = 'שגיאות בכתבות';
export const correctAndSave = 'תקנו ושמרו. לאחר מכן דף זה ייטען מחדש.';
export const mentionedIn = 'אזכורים בכתבות';

export const reloadForButtons = 'טעינה מחדש להצגת הכפתורים';

export const about = 'נושאים';
export const basedOn = <T>(sources: readonly T[]) => ['מבוסס על ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['זכויות יוצרים: ', holder];
export const license = <T>(license: T) => ['רישיון: ', license];
export const linksInStory = 'קישורים בכתבה';
