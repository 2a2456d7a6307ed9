/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Por ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Atualizado: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0min de leitura');

export const correction = 'Correção';
export const openPictureAt = (host: string) => `Abrir a imagem em ${host}`;

export const onlyHeadline = 'Só o título: a notícia completa não está nesta edição.';
export const alsoIn = <T>(languages: readonly T[]) => ['Também em: ', ...listParts(languages)];
export const previousPart = 'Parte anterior';
export const nextPart = 'Próxima parte';
export const expired = <T>(date: T) => [
  'O prazo de publicação desta notícia terminou (',
  date,
  '). O texto não está mais disponível.',
];
export const draft = 'Rascunho não publicado';
export const embargoed = <T>(date: T) => ['Não será publicada antes de: ', date];
export const faultsInStories = 'Erros nas notícias';
export const correctAndSave = 'Corrija-os e salve. Depois, esta página é recarregada.';
export const mentionedIn = 'Citada em';

export const reloadForButtons = 'Recarregar para mostrar os botões';

export const about = 'Temas';
export const basedOn = <T>(sources: readonly T[]) => ['Com informações de: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Direitos autorais: ', holder];
export const license = <T>(license: T) => ['Licença: ', license];
export const linksInStory = 'Links desta notícia';
