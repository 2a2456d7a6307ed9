/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Nieuwe artikelen';
export const newPage = 'Nieuwe versie van deze pagina';
export const newStory = 'Nieuwe versie van dit artikel';
export const corrected = 'Dit artikel is gecorrigeerd';
export const update = 'Bijwerken';
export const correctionAbove = 'De correctie staat boven de tekst.';
export const showCorrection = 'Correctie tonen';
