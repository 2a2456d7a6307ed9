/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Leer sin conexión';
const allStories = (stories: number) =>
  plural(stories, {
    one: 'El artículo de esta edición se abre',
    many: 'Los # de artículos de esta edición se abren',
    other: 'Los # artículos de esta edición se abren',
  });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} sin conexión, con imágenes, listas y búsqueda. ` +
  `La edición ocupa hasta ${formatBytes(bytes)} en este dispositivo. ` +
  'Cuando hay conexión, solo se vuelve a cargar lo que ha cambiado.';
export const offerWithoutSize =
  'Todos los artículos de esta edición se abren sin conexión, con imágenes, listas y búsqueda.';
export const keep = 'Descargar esta edición';

export const keeping = 'Descargando esta edición…';
export const updating = 'Actualizando la edición descargada…';
export const amount = (done: number, total: number) => `${formatBytes(done)} de ${formatBytes(total)}`;
export const waiting = 'Ahora no se puede acceder al sitio. La descarga continuará por sí sola.';
export const paused = 'En pausa. Lo ya descargado se conserva.';
export const pause = 'Pausar';
export const resume = 'Reanudar';
export const cancel = 'Cancelar';
export const cancelled = 'Descarga cancelada. De esta edición solo se conserva lo que has leído o guardado.';
export const tryAgain = 'Reintentar';
export const update = 'Actualizar';
export const remove = 'Quitar de este dispositivo';
export const removed = 'La edición ya no está en el dispositivo. Los artículos leídos o guardados se conservan.';

export const kept = 'Esta edición está disponible sin conexión.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# artículo', many: '# de artículos', other: '# artículos' })}, ` +
  `${formatBytes(bytes)} (actualización: ${formatTime(at)}).`;
export const updateWaits =
  'Hay una edición más reciente. No se carga por sí sola porque el navegador está ahorrando datos.';
export const usage = (used: number, allowed: number) =>
  `Este sitio usa ${formatBytes(used)} de los ${formatBytes(allowed)} que permite el navegador.`;
export const notPersistent = 'El navegador puede borrarlo todo si el dispositivo se queda sin espacio.';

export const full = 'En este dispositivo no queda espacio para este sitio. Lo ya descargado se conserva.';
export const noRoom = (needed: number, free: number) =>
  `No hay espacio suficiente: la edición necesita ${formatBytes(needed)} más ` +
  `y este sitio solo puede usar ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'No se pudo cargar # archivo. Todo lo demás está descargado.',
    many: 'No se pudieron cargar # de archivos. Todo lo demás está descargado.',
    other: 'No se pudieron cargar # archivos. Todo lo demás está descargado.',
  });
export const failed = 'No se pudo completar la descarga. Lo ya descargado se conserva.';
export const blocked =
  'Este navegador no deja que el sitio funcione sin conexión. Permite que guarde datos e inténtalo de nuevo.';
