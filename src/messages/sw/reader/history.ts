export const history = 'Historia';
export const description = 'Habari zilizofunguliwa kwenye kifaa hiki, kwa siku.';
export const saved = 'Zilizohifadhiwa';
export const nothingOpenedYet =
  'Hakuna historia kwenye kifaa hiki. Kila habari utakayofungua itaorodheshwa hapa kwa siku.';

export const clearDay = 'Futa siku hii';
export const clearedDay = <T>(day: T) => ['Imefutwa: ', day];
export const clearAll = 'Futa historia yote';
export const clearedAll = 'Historia imefutwa';
export const removedHeadline = <T>(headline: T) => ['Imeondolewa kwenye historia: ', headline];
export const undo = 'Tendua';
export const pause = 'Sitisha historia';
