/** The page of opened stories, and its list. */
export const history = 'Verlauf';
export const description = 'Auf diesem Gerät geöffnete Artikel, nach Tagen.';
export const saved = 'Gespeichert';
export const nothingOpenedYet =
  'Auf diesem Gerät gibt es noch keinen Verlauf. Jeder Artikel, den Sie öffnen, wird hier nach Tagen aufgeführt.';

export const clearDay = 'Tag löschen';
export const clearedDay = <T>(day: T) => ['Gelöscht: ', day];
export const clearAll = 'Gesamten Verlauf löschen';
export const clearedAll = 'Verlauf gelöscht';
export const removedHeadline = <T>(headline: T) => ['Aus dem Verlauf entfernt: ', headline];
export const undo = 'Rückgängig';
export const pause = 'Verlauf pausieren';
