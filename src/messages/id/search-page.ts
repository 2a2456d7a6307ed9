export const search = 'Cari';
export const searchFor = (words: string) => `${words}, pencarian`;
export const description = (edition: string) => `Cari berita di ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Pencarian memerlukan JavaScript, yang dinonaktifkan di browser ini. ' +
    'Semua berita dapat dicapai lewat rubrik di atas dan topik di bawah, dan Anda dapat mencari di ',
  link('semua berita'),
  ' dengan fitur “cari di halaman” pada browser.',
];
