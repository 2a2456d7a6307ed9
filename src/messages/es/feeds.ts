/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Contenido patrocinado: ${headline}`;
export const feedExplained =
  'Este es un canal RSS. Copia su dirección en un lector de RSS y recibirás allí los artículos nuevos.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Corrección:'] : ['Corrección (', date, '):'];
