export const pageNotFound = 'Halaman tidak ditemukan';
export const explanation =
  'Alamatnya mungkin salah ketik atau terpotong, atau beritanya mungkin sudah tidak ada di edisi ini.';
export const seeAllStories = 'Lihat semua berita';
export const similarStories = 'Berita serupa';
