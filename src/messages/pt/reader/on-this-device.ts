/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const needsScript =
  'Esta lista fica no seu dispositivo e precisa de JavaScript. O resto do site funciona sem ele.';
export const storedHere =
  'Fica só neste dispositivo. O Safari apaga a lista se você passar sete dias sem visitar este site.';
export const notStored =
  'Este navegador não armazena nada para este site: a lista será perdida ao fechar a página. ' +
  'Para mantê-la, permita que o site guarde dados.';

export const headlineOnly = 'só o título';
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const minutesLeft = (left: number, total: number) => {
  const ofTotal = `de ${formatNumber(total)}\u00a0min`;
  return plural(left, { one: `falta # ${ofTotal}`, many: `faltam # ${ofTotal}`, other: `faltam # ${ofTotal}` });
};
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'lida';
export const remove = 'Remover';

/** Below a long list that is shown in parts. */
export const showMore = 'Mostrar mais notícias';
export const shownOf = (shown: number, total: number) => `Mostrando ${formatNumber(shown)} de ${formatNumber(total)}`;
