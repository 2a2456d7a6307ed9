/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'אין חיבור',
    explanation: 'אין חיבור לאינטרנט, והדף הזה לא שמור כאן. הוא ייפתח ברגע שהחיבור יחזור.',
  },
  unreadable: {
    heading: 'הדף הזה לא נטען כראוי',
    explanation: 'אי אפשר לקרוא את הנתונים שהתקבלו. אפשר לנסות שוב או לפתוח את הדף המלא.',
  },
  broken: {
    heading: 'לא ניתן להציג את הדף הזה',
    explanation: 'משהו בדף השתבש. כדי לקרוא את הטקסט, אפשר לפתוח את הדף המלא.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `נעשה ניסיון נוסף. ${heading}.`;
export const tryingAgain = 'מתבצע ניסיון נוסף…';
export const openFullPage = 'פתיחת הדף המלא';

export const onThisDevice = 'במכשיר הזה';
export const saved = 'שמורים';
export const history = 'היסטוריה';
export const readOffline = 'קריאה ללא חיבור';
