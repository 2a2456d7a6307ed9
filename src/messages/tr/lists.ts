/** Lists of stories, and the list of topics. */
import { numbered } from '../intl.ts';

export const stories = (count: number) => numbered(count, '# haber');
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${edition} sitesinde ${stories(count)}.`;
export const nothingHereYet = 'Burada henüz bir şey yok. Son haberler ana sayfada.';
export const withoutDate = 'Tarihsiz';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Kişi',
  Organization: 'Kuruluş',
  Place: 'Yer',
  Event: 'Olay',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [`${host} sitesinde: `, topic];
export const relatedTopics = 'İlgili konular';
export const allTopics = 'Tüm konular';
