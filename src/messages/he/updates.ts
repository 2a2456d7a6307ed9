/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'כתבות חדשות';
export const newPage = 'גרסה חדשה של הדף הזה';
export const newStory = 'גרסה חדשה של הכתבה הזאת';
export const corrected = 'הכתבה הזאת תוקנה';
export const update = 'עדכון';
export const correctionAbove = 'התיקון מופיע מעל הטקסט.';
export const showCorrection = 'הצגת התיקון';
