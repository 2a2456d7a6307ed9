/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Текст: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Оновлено: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0хв читання');

export const correction = 'Виправлення';
export const openPictureAt = (host: string) => `Відкрити зображення на ${host}`;

export const onlyHeadline = 'Лише заголовок: повного тексту в цьому випуску немає.';
export const alsoIn = <T>(languages: readonly T[]) => ['Іншими мовами: ', ...listParts(languages)];
export const previousPart = 'Попередня частина';
export const nextPart = 'Наступна частина';
export const expired = <T>(date: T) => [
  'Термін публікації цього матеріалу минув (',
  date,
  '). Його текст більше не доступний.',
];
export const draft = 'Чернетка, не опубліковано';
export const embargoed = <T>(date: T) => ['Публікація не раніше: ', date];
export const faultsInStories = 'Помилки в матеріалах';
export const correctAndSave = 'Виправте їх і збережіть. Після цього сторінка завантажиться знову.';
export const mentionedIn = 'Згадки в матеріалах';

export const reloadForButtons = 'Перезавантажте, щоб з’явилися кнопки';

export const about = 'Теми';
export const basedOn = <T>(sources: readonly T[]) => ['За матеріалами: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Правовласник: ', holder];
export const license = <T>(license: T) => ['Ліцензія: ', license];
export const linksInStory = 'Посилання в цьому матеріалі';
