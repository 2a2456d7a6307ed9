/** The page for an address where nothing is published. */
export const pageNotFound = 'Sayfa bulunamadı';
export const explanation = 'Adres yanlış veya eksik yazılmış ya da haber artık bu sayıda yer almıyor olabilir.';
export const seeAllStories = 'Tüm haberleri gör';
export const similarStories = 'Benzer haberler';
