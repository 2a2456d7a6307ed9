/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}: persone, luoghi e argomenti.`;
export const topicCount = (count: number) =>
  plural(count, { one: '# argomento', many: '# di argomenti', other: '# argomenti' });
export const noTopicsYet =
  'Nessun articolo di questa edizione ha ancora un argomento. Gli ultimi articoli sono in prima pagina.';
