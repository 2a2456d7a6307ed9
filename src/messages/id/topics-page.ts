import { numbered } from '../intl.ts';

export const description = (edition: string) => `Tokoh, tempat, dan pokok bahasan di ${edition}.`;
export const topicCount = (count: number) => numbered(count, '# topik');
export const noTopicsYet =
  'Belum ada berita di edisi ini yang mencantumkan topik. Berita terbaru ada di halaman depan.';
