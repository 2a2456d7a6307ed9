/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Konten bersponsor: ${headline}`;
export const feedExplained =
  'Ini adalah feed. Salin alamatnya ke pembaca feed agar berita baru langsung masuk ke sana.';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['Ralat:'] : ['Ralat, ', date, ':']);
