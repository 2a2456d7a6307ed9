/** The page of opened stories, and its list. */
export const history = 'Historik';
export const description = 'Artiklar som har öppnats på den här enheten, dag för dag.';
export const saved = 'Sparat';
export const nothingOpenedYet =
  'Ingen historik på den här enheten. Varje artikel som du öppnar visas här, dag för dag.';

export const clearDay = 'Rensa dagen';
export const clearedDay = <T>(day: T) => ['Rensat: ', day];
export const clearAll = 'Rensa all historik';
export const clearedAll = 'Historiken rensad';
export const removedHeadline = <T>(headline: T) => ['Borttagen från historiken: ', headline];
export const undo = 'Ångra';
export const pause = 'Pausa historiken';
