/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Yazan: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Güncelleme: ', date];
export const minutesToRead = (count: number) => numbered(count, '# dk okuma');

export const correction = 'Düzeltme';
export const openPictureAt = (host: string) => `Fotoğrafı ${host} sitesinde aç`;

export const onlyHeadline = 'Yalnızca başlık: haberin tamamı bu sayıda yok.';
export const alsoIn = <T>(languages: readonly T[]) => ['Diğer dillerde: ', ...listParts(languages)];
export const previousPart = 'Önceki bölüm';
export const nextPart = 'Sonraki bölüm';
export const expired = <T>(date: T) => [
  'Bu haberin yayın süresi ',
  date,
  ' tarihinde doldu. Metni artık yayında değil.',
];
export const draft = 'Taslak: yayımlanmadı';
export const embargoed = <T>(date: T) => ['Şu tarihten önce yayımlanmaz: ', date];
export const faultsInStories = 'Haberlerdeki hatalar';
export const correctAndSave = 'Düzeltip kaydedin. Ardından bu sayfa yeniden yüklenir.';
export const mentionedIn = 'Geçtiği haberler';

export const reloadForButtons = 'Düğmeleri görmek için yeniden yükle';

export const about = 'Konular';
export const basedOn = <T>(sources: readonly T[]) => ['Yararlanılan kaynaklar: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Telif hakkı: ', holder];
export const license = <T>(license: T) => ['Lisans: ', license];
export const linksInStory = 'Haberdeki bağlantılar';
