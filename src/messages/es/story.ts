/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Por ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Actualizado: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0min de lectura');

export const correction = 'Corrección';
export const openPictureAt = (host: string) => `Abrir la imagen en ${host}`;

export const onlyHeadline = 'Solo titular: el artículo completo no está en esta edición.';
export const alsoIn = <T>(languages: readonly T[]) => ['También en: ', ...listParts(languages)];
export const previousPart = 'Parte anterior';
export const nextPart = 'Parte siguiente';
export const expired = <T>(date: T) => [
  'El periodo de publicación de este artículo terminó (',
  date,
  '). Su texto ya no está disponible.',
];
export const draft = 'Borrador sin publicar';
export const embargoed = <T>(date: T) => ['No se publica antes de: ', date];
export const faultsInStories = 'Errores en los artículos';
export const correctAndSave = 'Corríjalos y guarde los cambios. Después esta página se recarga.';
export const mentionedIn = 'Se menciona en';

export const reloadForButtons = 'Recargar para mostrar los botones';

export const about = 'Temas';
export const basedOn = <T>(sources: readonly T[]) => ['Con información de: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Derechos de autor: ', holder];
export const license = <T>(license: T) => ['Licencia: ', license];
export const linksInStory = 'Enlaces de este artículo';
