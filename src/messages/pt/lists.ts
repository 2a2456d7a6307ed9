/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, { one: '# notícia', many: '# de notícias', other: '# notícias' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} em ${edition}.`;
export const nothingHereYet = 'Ainda não há nada aqui. As notícias mais recentes estão na capa.';
export const withoutDate = 'Sem data';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Pessoa',
  Organization: 'Organização',
  Place: 'Lugar',
  Event: 'Acontecimento',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` em ${host}`];
export const relatedTopics = 'Temas relacionados';
export const allTopics = 'Todos os temas';
