/** The page for an address where nothing is published. */
export const pageNotFound = 'הדף לא נמצא';
export const explanation = 'ייתכן שנפלה טעות בכתובת או שהיא נקטעה, או שהכתבה כבר לא נמצאת בגיליון.';
export const seeAllStories = 'לכל הכתבות';
export const similarStories = 'כתבות דומות';
