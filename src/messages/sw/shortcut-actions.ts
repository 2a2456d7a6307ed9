import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Hakuna vichwa vingine vya habari chini.';
export const noPreviousHeadline = 'Hakuna vichwa vingine vya habari juu.';
export const noHeadlineSelected = 'Hakuna kichwa cha habari kilichochaguliwa. Bonyeza j ili kuchagua.';
export const noNextStory = 'Hakuna habari nyingine kwenye ukurasa huu.';
export const noPreviousPage = 'Hakuna ukurasa uliotangulia katika toleo hili.';
export const nothingToListenTo = 'Hakuna maandishi ya kusikiliza kwenye ukurasa huu.';
export const noVoiceForLanguage = 'Kifaa hiki hakina sauti ya lugha ya habari hii.';
export const noSearch = 'Utafutaji haupatikani hapa.';
export const noShortcutsSheet = 'Orodha ya mikato haipatikani hapa.';

export const undo = 'Tendua';
export const saved = <T>(headline: T) => ['Imehifadhiwa: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Imeondolewa kwenye zilizohifadhiwa: ', headline];
export const markedRead = <T>(headline: T) => ['Imewekwa kuwa imesomwa: ', headline];
export const markedUnread = <T>(headline: T) => ['Imewekwa kuwa haijasomwa: ', headline];

export const linkCopied = 'Kiungo kimenakiliwa';
export const copyManually = <T>(url: T) => ['Kivinjari hiki hakiruhusu kunakili. Nakili mwenyewe: ', url];

export const textSize = (size: number) => `Ukubwa wa maandishi: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Ukubwa wa maandishi: ${formatNumber(size)}, mkubwa zaidi`;
export const smallestTextSize = (size: number) => `Ukubwa wa maandishi: ${formatNumber(size)}, mdogo zaidi`;
