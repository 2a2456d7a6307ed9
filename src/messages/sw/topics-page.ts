import { numbered } from '../intl.ts';

export const description = (edition: string) => `Watu, mahali na mada za ${edition}.`;
export const topicCount = (count: number) => numbered(count, 'Mada #');
export const noTopicsYet =
  'Bado hakuna habari inayotaja mada katika toleo hili. Habari za karibuni ziko kwenye ukurasa wa mbele.';
