import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Hanya judul';
export const paidContentAlone = 'Konten bersponsor';
export const paidContent = <T>(sponsor: T) => ['Konten bersponsor dari ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, bagian ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` dari ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '# menit');
export const alsoAbout = <T>(names: readonly T[]) => ['juga tentang ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['juga menyebut ', ...listParts(names)];
export const linksToThisStory = 'menautkan berita ini';

export const relatedHeadlines = 'Berita terkait';
export const anotherVersion = 'Versi lain';
export const moreIn = <T>(section: T) => ['Berita lain di ', section];
export const moreOn = <T>(topic: T) => ['Berita lain tentang ', topic];

export const storySoFar = 'Rangkaian peristiwa';
export const thisStory = 'Berita ini';
export const allOnTopic = <T>(total: number, topic: T) => [`Semua ${formatNumber(total)} berita tentang `, topic];
