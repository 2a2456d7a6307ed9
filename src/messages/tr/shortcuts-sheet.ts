/** The list of keyboard shortcuts. */
export const close = 'Kapat';
export const shortcutsEnabled = 'Bu kısayolları kullan';
export const notWhileTyping = 'Kısayollar siz yazarken çalışmaz.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' sonra ', second];

export const headlines = 'Başlıklar';
export const nextHeadline = 'Sonraki başlık';
export const previousHeadline = 'Önceki başlık';
export const openHeadline = 'Başlığı aç';

export const selectedStory = 'Seçili başlık veya açık haber';
export const saveOrUnsave = 'Kaydet veya kaydı kaldır';
export const markReadOrUnread = 'Okundu veya okunmadı işaretle';
export const copyLink = 'Bağlantıyı kopyala';

export const reading = 'Okuma';
export const nextStory = 'Sonraki haber';
export const previousPage = 'Önceki sayfa';
export const listen = 'Dinle';
export const smallerText = 'Yazıyı küçült';
export const largerText = 'Yazıyı büyüt';

export const everywhere = 'Her yerde';
export const frontPage = 'Ana sayfa';
export const saved = 'Kayıtlı haberler';
export const search = 'Ara';
export const showShortcuts = 'Bu listeyi göster';
export const closeMessageOrDialog = 'İletiyi veya pencereyi kapat';
