import { formatNumber } from '../../intl.ts';

export const saved = 'Zilizohifadhiwa';
export const description = 'Habari zilizohifadhiwa kwenye kifaa hiki ili zisomwe baadaye.';
export const history = 'Historia';
export const nothingSavedYet = 'Bado hakuna kilichohifadhiwa. Hifadhi habari nayo itakuwa hapa.';

export const show = 'Onyesha';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Zote');
export const unread = withCount('Hazijasomwa');
export const started = withCount('Zimeanzwa');
export const read = withCount('Zimesomwa');
export const find = 'Tafuta';
export const noMatch = 'Hakuna habari iliyohifadhiwa inayolingana.';
export const removedHeadline = <T>(headline: T) => ['Imeondolewa kwenye zilizohifadhiwa: ', headline];
export const undo = 'Tendua';
