/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Tidak ada koneksi',
    explanation:
      'Anda sedang offline, dan halaman ini tidak tersimpan di sini. Halaman akan terbuka begitu Anda online.',
  },
  unreadable: {
    heading: 'Halaman ini tidak dimuat dengan benar',
    explanation: 'Data yang diterima tidak dapat dibaca. Coba lagi atau buka halaman lengkap.',
  },
  broken: {
    heading: 'Halaman ini tidak dapat ditampilkan',
    explanation: 'Terjadi kesalahan pada halaman ini. Buka halaman lengkap untuk membaca isinya.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Sudah dicoba lagi. ${heading}.`;
export const tryingAgain = 'Mencoba lagi…';
export const openFullPage = 'Buka halaman lengkap';

export const onThisDevice = 'Di perangkat ini';
export const saved = 'Tersimpan';
export const history = 'Riwayat';
export const readOffline = 'Baca offline';
