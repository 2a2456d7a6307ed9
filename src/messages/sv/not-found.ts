/** The page for an address where nothing is published. */
export const pageNotFound = 'Sidan finns inte';
export const explanation =
  'Adressen kan vara felskriven eller avklippt, eller så finns artikeln inte längre i utgåvan.';
export const seeAllStories = 'Visa alla artiklar';
export const similarStories = 'Liknande artiklar';
