import { numbered } from '../intl.ts';

export const stories = (count: number) => numbered(count, '# berita');
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} di ${edition}.`;
export const nothingHereYet = 'Belum ada apa-apa di sini. Berita terbaru ada di halaman depan.';
export const withoutDate = 'Tanpa tanggal';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Tokoh',
  Organization: 'Organisasi',
  Place: 'Tempat',
  Event: 'Peristiwa',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` di ${host}`];
export const relatedTopics = 'Topik terkait';
export const allTopics = 'Semua topik';
