/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Sparat';
export const description = 'Artiklar som har sparats till senare på den här enheten.';
export const history = 'Historik';
export const nothingSavedYet = 'Inget sparat än. När du sparar en artikel hamnar den här.';

export const show = 'Visa';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Alla');
export const unread = withCount('Olästa');
export const started = withCount('Påbörjade');
export const read = withCount('Lästa');
export const find = 'Sök';
export const noMatch = 'Inga sparade artiklar matchar.';
export const removedHeadline = <T>(headline: T) => ['Inte längre sparat: ', headline];
export const undo = 'Ångra';
