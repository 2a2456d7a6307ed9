/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Conteúdo patrocinado: ${headline}`;
export const feedExplained =
  'Este é um feed. Copie o endereço para um leitor de feeds e as novas notícias chegarão a você por lá.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Correção:'] : ['Correção (', date, '):'];
