/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'שמורים';
export const description = 'כתבות שנשמרו במכשיר הזה לקריאה בהמשך.';
export const history = 'היסטוריה';
export const nothingSavedYet = 'עדיין לא נשמר דבר. כתבות שיישמרו יופיעו כאן.';

export const show = 'הצגה';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('הכול');
export const unread = withCount('לא נקראו');
export const started = withCount('באמצע קריאה');
export const read = withCount('נקראו');
export const find = 'חיפוש';
export const noMatch = 'אין התאמות בשמורים.';
export const removedHeadline = <T>(headline: T) => ['הוסרה מהשמורים: ', headline];
export const undo = 'ביטול';
