/** The page of opened stories, and its list. */
export const history = 'היסטוריה';
export const description = 'כתבות שנפתחו במכשיר הזה, לפי ימים.';
export const saved = 'שמורים';
export const nothingOpenedYet = 'אין היסטוריה במכשיר הזה. כל כתבה שנפתחת תופיע כאן, לפי ימים.';

export const clearDay = 'ניקוי היום הזה';
export const clearedDay = <T>(day: T) => ['נוקה: ', day];
export const clearAll = 'ניקוי כל ההיסטוריה';
export const clearedAll = 'ההיסטוריה נוקתה';
export const removedHeadline = <T>(headline: T) => ['הוסרה מההיסטוריה: ', headline];
export const undo = 'ביטול';
export const pause = 'השהיית ההיסטוריה';
