/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Copia de seguridad y traslado';
export const introduction =
  'Exporta todo lo que has guardado, leído y configurado, o llévalo a otro dispositivo. ' +
  'Al importar nunca se sobrescribe nada.';
export const exportFile = 'Exportar a un archivo';
export const importFile = 'Importar un archivo';
export const fileToImport = 'Archivo para importar';
export const importing = 'Importando…';
export const cancelImport = 'Cancelar la importación';
export const moveList = 'Llevar la lista a otro dispositivo';

export const readingList = 'Lista de lectura';
export const storiesToAdd = (count: number) =>
  plural(count, { one: '¿Añadir # artículo?', many: '¿Añadir # de artículos?', other: '¿Añadir # artículos?' });
export const nothingToAdd = 'No hay nada que añadir';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Se añadirá a tus artículos guardados.',
    many: 'Se añadirán a tus artículos guardados.',
    other: 'Se añadirán a tus artículos guardados.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'El artículo de este enlace ya está guardado.',
    many: 'Los # de artículos de este enlace ya están guardados.',
    other: 'Los # artículos de este enlace ya están guardados.',
  });
export const someSaved = (count: number) =>
  plural(count, {
    one: 'Otro ya está guardado.',
    many: 'Otros # ya están guardados.',
    other: 'Otros # ya están guardados.',
  });
export const addToSaved = 'Añadir a Guardados';
export const notNow = 'Ahora no';
export const close = 'Cerrar';
export const undo = 'Deshacer';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: '# artículo añadido a Guardados.',
    many: '# de artículos añadidos a Guardados.',
    other: '# artículos añadidos a Guardados.',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, {
    one: '# artículo quedó fuera',
    many: '# de artículos quedaron fuera',
    other: '# artículos quedaron fuera',
  })}: el máximo de guardados es ${formatNumber(limit)}.`;
export const goToSaved = 'Ir a tus artículos guardados';

export const linkIncomplete =
  'Este enlace está incompleto o se alteró. Vuelve a copiarlo entero, o usa el código QR o un archivo.';
export const linkUnreadable = 'Este enlace no contiene ninguna lista que se pueda leer aquí.';
export const linkNewer =
  'Este enlace se creó con una versión más reciente de este sitio. Recarga la página y vuelve a abrir el enlace.';
export const browserTooOld =
  'Este navegador es demasiado antiguo para abrir este enlace. ' +
  'Exporta la lista a un archivo en el otro dispositivo e impórtala aquí.';
