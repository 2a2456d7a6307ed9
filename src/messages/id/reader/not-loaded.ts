export const notLoaded = {
  feature: 'Fitur ini tidak dapat dimuat.',
  shortcuts: 'Pintasan keyboard tidak dapat dimuat.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'Muat ulang halaman, lalu coba lagi.' : 'Coba lagi saat Anda online.';
