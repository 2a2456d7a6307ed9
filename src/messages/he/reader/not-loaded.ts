/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: 'לא ניתן לטעון את התכונה הזאת.',
  shortcuts: 'לא ניתן לטעון את קיצורי המקלדת.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'יש לטעון את הדף מחדש ואז לנסות שוב.' : 'אפשר לנסות שוב כשיהיה חיבור.';
