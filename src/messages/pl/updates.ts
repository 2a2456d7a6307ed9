/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Nowe artykuły';
export const newPage = 'Nowa wersja tej strony';
export const newStory = 'Nowa wersja tego artykułu';
export const corrected = 'W tym artykule jest sprostowanie';
export const update = 'Aktualizuj';
export const correctionAbove = 'Sprostowanie znajduje się nad tekstem.';
export const showCorrection = 'Pokaż sprostowanie';
