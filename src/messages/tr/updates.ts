/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Yeni haberler';
export const newPage = 'Bu sayfanın yeni sürümü var';
export const newStory = 'Bu haberin yeni sürümü var';
export const corrected = 'Bu haber düzeltildi';
export const update = 'Güncelle';
export const correctionAbove = 'Düzeltme, metnin üstünde.';
export const showCorrection = 'Düzeltmeyi göster';
