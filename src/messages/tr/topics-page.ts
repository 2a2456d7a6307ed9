/** The page of all topics. */
import { numbered } from '../intl.ts';

export const description = (edition: string) => `${edition} haberlerindeki kişiler, yerler ve konular.`;
export const topicCount = (count: number) => numbered(count, '# konu');
export const noTopicsYet = 'Bu sayıda henüz konusu belirtilmiş haber yok. Son haberler ana sayfada.';
