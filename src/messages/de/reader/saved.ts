/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Gespeichert';
export const description = 'Auf diesem Gerät für später gespeicherte Artikel.';
export const history = 'Verlauf';
export const nothingSavedYet = 'Noch nichts gespeichert. Wenn Sie einen Artikel speichern, finden Sie ihn hier.';

export const show = 'Anzeigen';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Alle');
export const unread = withCount('Ungelesen');
export const started = withCount('Angefangen');
export const read = withCount('Gelesen');
export const find = 'Suchen';
export const noMatch = 'Kein gespeicherter Artikel passt.';
export const removedHeadline = <T>(headline: T) => ['Aus „Gespeichert“ entfernt: ', headline];
export const undo = 'Rückgängig';
