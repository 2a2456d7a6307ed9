/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}: personen, plaatsen en onderwerpen.`;
export const topicCount = (count: number) => plural(count, { one: '# onderwerp', other: '# onderwerpen' });
export const noTopicsYet =
  'Nog geen artikel in deze editie noemt een onderwerp. De nieuwste artikelen staan op de voorpagina.';
