/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'Haberin tamamını oku';
export const openStory = 'Haberi aç';
export const headlineOnly = 'yalnızca başlık';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `İlgili başlıkların tümü (${formatNumber(total)})`;

export const fiveThatMatter = 'Günün beş önemli haberi';
export const whatMatters = 'Günün önemli haberleri';
export const opinion = 'Görüş';
export const inBrief = 'Kısa kısa';

export const moreStories = 'Diğer haberler';
export const allInSection = <T>(total: number, section: T) => [section, `: tüm haberler (${formatNumber(total)})`];

export const noStoriesYet = 'Bu sayıda henüz haber yok. İlk haber yayımlanır yayımlanmaz burada görünecek.';
