/** The page of opened stories, and its list. */
export const history = 'Geschiedenis';
export const description = 'Artikelen die op dit apparaat zijn geopend, per dag.';
export const saved = 'Bewaard';
export const nothingOpenedYet =
  'Nog geen geschiedenis op dit apparaat. Elk artikel dat je opent, komt hier te staan, per dag.';

export const clearDay = 'Dag wissen';
export const clearedDay = <T>(day: T) => ['Gewist: ', day];
export const clearAll = 'Hele geschiedenis wissen';
export const clearedAll = 'Geschiedenis gewist';
export const removedHeadline = <T>(headline: T) => ['Verwijderd uit de geschiedenis: ', headline];
export const undo = 'Ongedaan maken';
export const pause = 'Geschiedenis pauzeren';
