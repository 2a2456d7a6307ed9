/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Neue Artikel';
export const newPage = 'Neue Fassung dieser Seite';
export const newStory = 'Neue Fassung dieses Artikels';
export const corrected = 'Dieser Artikel wurde korrigiert';
export const update = 'Aktualisieren';
export const correctionAbove = 'Die Korrektur steht über dem Text.';
export const showCorrection = 'Korrektur anzeigen';
