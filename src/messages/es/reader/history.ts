/** The page of opened stories, and its list. */
export const history = 'Historial';
export const description = 'Artículos abiertos en este dispositivo, por días.';
export const saved = 'Guardados';
export const nothingOpenedYet =
  'No hay historial en este dispositivo. Los artículos que abras aparecerán aquí, ordenados por días.';

export const clearDay = 'Borrar este día';
export const clearedDay = <T>(day: T) => ['Borrado: ', day];
export const clearAll = 'Borrar todo el historial';
export const clearedAll = 'Historial borrado';
export const removedHeadline = <T>(headline: T) => ['Quitado del historial: ', headline];
export const undo = 'Deshacer';
export const pause = 'Pausar el historial';
