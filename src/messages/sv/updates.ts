/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Nya artiklar';
export const newPage = 'Ny version av sidan';
export const newStory = 'Ny version av artikeln';
export const corrected = 'Artikeln har rättats';
export const update = 'Uppdatera';
export const correctionAbove = 'Rättelsen står ovanför texten.';
export const showCorrection = 'Visa rättelsen';
