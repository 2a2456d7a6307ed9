/** The page of opened stories, and its list. */
export const history = 'Historia';
export const description = 'Artykuły otwarte na tym urządzeniu, według dni.';
export const saved = 'Zapisane';
export const nothingOpenedYet =
  'Na tym urządzeniu nie ma historii. Otwierane artykuły będą się tu pojawiać według dni.';

export const clearDay = 'Wyczyść ten dzień';
export const clearedDay = <T>(day: T) => ['Wyczyszczono: ', day];
export const clearAll = 'Wyczyść całą historię';
export const clearedAll = 'Historia wyczyszczona';
export const removedHeadline = <T>(headline: T) => ['Usunięto z historii: ', headline];
export const undo = 'Cofnij';
export const pause = 'Wstrzymaj historię';
