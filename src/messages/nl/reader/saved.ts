/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Bewaard';
export const description = 'Artikelen die op dit apparaat zijn bewaard voor later.';
export const history = 'Geschiedenis';
export const nothingSavedYet = 'Nog niets bewaard. Bewaar een artikel en het komt hier te staan.';

export const show = 'Tonen';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Alles');
export const unread = withCount('Ongelezen');
export const started = withCount('Begonnen');
export const read = withCount('Gelezen');
export const find = 'Zoeken';
export const noMatch = 'Geen bewaarde artikelen gevonden.';
export const removedHeadline = <T>(headline: T) => ['Niet meer bewaard: ', headline];
export const undo = 'Ongedaan maken';
