/** The page of all topics. */
import { numbered } from '../intl.ts';

export const description = (edition: string) => `آدم‌ها، مکان‌ها و موضوعات ${edition}.`;
export const topicCount = (count: number) => numbered(count, '# موضوع');
export const noTopicsYet = 'هنوز هیچ مطلبی در این شماره موضوع ندارد. تازه‌ترین مطالب در صفحهٔ اول است.';
