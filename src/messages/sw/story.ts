import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Na ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Imesasishwa ', date];
export const minutesToRead = (count: number) => numbered(count, 'Soma kwa dakika #');

export const correction = 'Masahihisho';
export const openPictureAt = (host: string) => `Fungua picha kwenye ${host}`;

export const onlyHeadline = 'Kichwa cha habari pekee: habari kamili haimo katika toleo hili.';
export const alsoIn = <T>(languages: readonly T[]) => ['Inapatikana pia kwa ', ...listParts(languages)];
export const previousPart = 'Sehemu iliyotangulia';
export const nextPart = 'Sehemu inayofuata';
export const expired = <T>(date: T) => ['Muda wa habari hii uliisha ', date, '. Maandishi yake hayapatikani tena.'];
export const draft = 'Rasimu: haijachapishwa';
export const embargoed = <T>(date: T) => ['Haichapishwi kabla ya ', date];
export const faultsInStories = 'Makosa katika habari';
export const correctAndSave = 'Yasahihishe kisha uhifadhi. Ukurasa huu utapakiwa upya.';
export const mentionedIn = 'Imetajwa katika';

export const reloadForButtons = 'Pakia upya ili kuonyesha vitufe';

export const about = 'Kuhusu';
export const basedOn = <T>(sources: readonly T[]) => ['Vyanzo: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Hakimiliki: ', holder];
export const license = <T>(license: T) => ['Leseni: ', license];
export const linksInStory = 'Viungo vya habari hii';
