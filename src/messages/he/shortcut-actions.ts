/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'אין עוד כותרות למטה.';
export const noPreviousHeadline = 'אין עוד כותרות למעלה.';
export const noHeadlineSelected = 'לא נבחרה כותרת. הקשה על j בוחרת כותרת.';
export const noNextStory = 'אין כתבה נוספת בדף הזה.';
export const noPreviousPage = 'אין דף קודם בגיליון הזה.';
export const nothingToListenTo = 'אין בדף הזה טקסט להאזנה.';
export const noVoiceForLanguage = 'אין במכשיר הזה קול בשפת הכתבה.';
export const noSearch = 'החיפוש לא זמין כאן.';
export const noShortcutsSheet = 'רשימת הקיצורים לא זמינה כאן.';

export const undo = 'ביטול';
export const saved = <T>(headline: T) => ['נוספה לשמורים: ', headline];
export const removedFromSaved = <T>(headline: T) => ['הוסרה מהשמורים: ', headline];
export const markedRead = <T>(headline: T) => ['סומנה כנקראה: ', headline];
export const markedUnread = <T>(headline: T) => ['סומנה כלא נקראה: ', headline];

export const linkCopied = 'הקישור הועתק';
export const copyManually = <T>(url: T) => ['הדפדפן הזה לא מאפשר העתקה. להעתקה ידנית: ', url];

export const textSize = (size: number) => `גודל הטקסט: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `גודל הטקסט: ${formatNumber(size)}, הגדול ביותר`;
export const smallestTextSize = (size: number) => `גודל הטקסט: ${formatNumber(size)}, הקטן ביותר`;
