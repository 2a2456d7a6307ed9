/** The reader's controls on every page: save buttons, read marks, notices. */
import { plural } from '../../intl.ts';

export const yourReading = 'Tus lecturas';
export const search = 'Buscar';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Guardados';

export const close = 'Cerrar';
export const undo = 'Deshacer';
export const storageBlocked =
  'Este navegador no almacena nada para este sitio. Lo que guardes se perderá al cerrar la página.';
export const storageFull =
  'En este dispositivo no queda espacio para este sitio. Lo que guardes ahora se perderá al cerrar la página.';

export const savedListFull = (limit: number) =>
  plural(limit, {
    one: 'Ya tienes el máximo de # artículo guardado. Quítalo para guardar otro.',
    many: 'Ya tienes # de artículos guardados, el máximo. Quita alguno para guardar más.',
    other: 'Ya tienes el máximo de # artículos guardados. Quita alguno para guardar más.',
  });

export const save = 'Guardar';
/** The button of a story that is saved. */
export const saved = 'Guardado';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Guardar:';
export const removeSavedHeadline = 'Quitar de Guardados:';

export const markRead = 'Marcar como leído';
export const markUnread = 'Marcar como no leído';
export const markAllRead = 'Marcar todo como leído';
export const markTheseRead = (count: number) =>
  plural(count, {
    one: 'Marcar este como leído',
    many: 'Marcar estos # como leídos',
    other: 'Marcar estos # como leídos',
  });
export const allRead = 'Todo leído';
export const theseRead = (count: number) =>
  plural(count, { one: 'Este está leído', many: 'Estos # están leídos', other: 'Estos # están leídos' });
export const markedRead = (count: number) =>
  plural(count, {
    one: '# artículo marcado como leído',
    many: '# de artículos marcados como leídos',
    other: '# artículos marcados como leídos',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', nuevo';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', abierto';
/** Follows a headline that has been read. */
export const readNote = ', leído';

export const continueReading = 'Seguir leyendo';
export const minutesLeft = (minutes: number) =>
  plural(minutes, { one: 'queda #\u00a0min', many: 'quedan #\u00a0min', other: 'quedan #\u00a0min' });
export const positionRestored = 'Has vuelto al punto en el que dejaste de leer.';
export const goToTop = 'Ir al principio';
export const next = 'A continuación';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, texto y apariencia';
