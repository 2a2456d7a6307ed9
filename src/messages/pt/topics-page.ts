/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `As pessoas, os lugares e os assuntos de ${edition}.`;
export const topicCount = (count: number) => plural(count, { one: '# tema', many: '# de temas', other: '# temas' });
export const noTopicsYet = 'As notícias desta edição ainda não têm temas. As mais recentes estão na capa.';
