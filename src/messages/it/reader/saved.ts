/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Articoli salvati';
export const description = 'Articoli salvati su questo dispositivo per leggerli più tardi.';
export const history = 'Cronologia';
export const nothingSavedYet = 'Ancora nessun articolo salvato. Salvane uno e lo troverai qui.';

export const show = 'Mostra';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Tutti');
export const unread = withCount('Non letti');
export const started = withCount('Iniziati');
export const read = withCount('Letti');
export const find = 'Cerca';
export const noMatch = 'Nessun articolo salvato corrisponde.';
export const removedHeadline = <T>(headline: T) => ['Rimosso dagli articoli salvati: ', headline];
export const undo = 'Annulla';
