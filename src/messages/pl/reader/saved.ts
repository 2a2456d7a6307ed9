/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Zapisane';
export const description = 'Artykuły zapisane na tym urządzeniu na później.';
export const history = 'Historia';
export const nothingSavedYet = 'Nic jeszcze nie zapisano. Zapisz artykuł, a pojawi się tutaj.';

export const show = 'Pokaż';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Wszystkie');
export const unread = withCount('Nieprzeczytane');
export const started = withCount('Rozpoczęte');
export const read = withCount('Przeczytane');
export const find = 'Szukaj';
export const noMatch = 'Żaden zapisany artykuł nie pasuje.';
export const removedHeadline = <T>(headline: T) => ['Usunięto z zapisanych: ', headline];
export const undo = 'Cofnij';
