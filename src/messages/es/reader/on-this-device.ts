/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const needsScript =
  'Esta lista se guarda en tu dispositivo y necesita JavaScript. El resto del sitio funciona sin él.';
export const storedHere =
  'Se guarda solo en este dispositivo. Safari la borra si pasan siete días sin que visites este sitio.';
export const notStored =
  'Este navegador no almacena nada para este sitio: la lista se perderá al cerrar la página. ' +
  'Permite que el sitio guarde datos para conservarla.';

export const headlineOnly = 'solo titular';
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const minutesLeft = (left: number, total: number) => {
  const ofTotal = `de ${formatNumber(total)}\u00a0min`;
  return plural(left, { one: `queda # ${ofTotal}`, many: `quedan # ${ofTotal}`, other: `quedan # ${ofTotal}` });
};
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'leído';
export const remove = 'Quitar';

/** Below a long list that is shown in parts. */
export const showMore = 'Mostrar más artículos';
export const shownOf = (shown: number, total: number) => `Se muestran ${formatNumber(shown)} de ${formatNumber(total)}`;
