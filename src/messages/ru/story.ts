/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => [
  authors.length === 1 ? 'Автор: ' : 'Авторы: ',
  ...listParts(authors),
];
export const updated = <T>(date: T) => ['Обновлено: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0мин на чтение');

export const correction = 'Исправление';
export const openPictureAt = (host: string) => `Открыть изображение на ${host}`;

export const onlyHeadline = 'Только заголовок: полного текста в этом выпуске нет.';
export const alsoIn = <T>(languages: readonly T[]) => ['На других языках: ', ...listParts(languages)];
export const previousPart = 'Предыдущая часть';
export const nextPart = 'Следующая часть';
export const expired = <T>(date: T) => [
  'Срок публикации этого материала истёк (',
  date,
  '). Его текст больше не доступен.',
];
export const draft = 'Черновик, не опубликован';
export const embargoed = <T>(date: T) => ['Публикация не раньше: ', date];
export const faultsInStories = 'Ошибки в материалах';
export const correctAndSave = 'Исправьте их и сохраните. После этого страница перезагрузится.';
export const mentionedIn = 'Упоминания в материалах';

export const reloadForButtons = 'Перезагрузите, чтобы появились кнопки';

export const about = 'Темы';
export const basedOn = <T>(sources: readonly T[]) => ['По материалам: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Правообладатель: ', holder];
export const license = <T>(license: T) => ['Лицензия: ', license];
export const linksInStory = 'Ссылки в этом материале';
