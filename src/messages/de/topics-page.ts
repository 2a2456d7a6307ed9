/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}: Personen, Orte und Themen.`;
export const topicCount = (count: number) => plural(count, { one: '# Thema', other: '# Themen' });
export const noTopicsYet =
  'Noch nennt kein Artikel dieser Ausgabe ein Thema. Die neuesten Artikel finden Sie auf der Startseite.';
