/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) =>
  plural(count, { one: '# articolo', many: '# di articoli', other: '# articoli' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} in ${edition}.`;
export const nothingHereYet = 'Qui non c’è ancora nulla. Gli ultimi articoli sono in prima pagina.';
export const withoutDate = 'Senza data';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'Persona',
  Organization: 'Organizzazione',
  Place: 'Luogo',
  Event: 'Evento',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` su ${host}`];
export const relatedTopics = 'Argomenti correlati';
export const allTopics = 'Tutti gli argomenti';
