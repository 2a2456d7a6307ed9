export const newStories = 'Berita baru';
export const newPage = 'Versi baru halaman ini';
export const newStory = 'Versi baru berita ini';
export const corrected = 'Berita ini telah diralat';
export const update = 'Perbarui';
export const correctionAbove = 'Ralat ada di atas teks.';
export const showCorrection = 'Lihat ralat';
