export const newStories = 'Habari mpya';
export const newPage = 'Ukurasa huu una nakala mpya';
export const newStory = 'Habari hii ina nakala mpya';
export const corrected = 'Habari hii imesahihishwa';
export const update = 'Sasisha';
export const correctionAbove = 'Masahihisho yako juu ya maandishi.';
export const showCorrection = 'Onyesha masahihisho';
