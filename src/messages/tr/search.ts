/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, numbered } from '../intl.ts';

export const fieldLabel = 'Sözcükler, adlar veya tırnak içinde bir ifade';
export const search = 'Ara';
export const tips =
  'Sonuçlar siz yazarken görünür, küçük yazım hataları sorun olmaz. Tam ifade aramak için tırnak kullanın.';
export const recentSearches = 'Son aramalar';
export const clearRecentSearches = 'Son aramaları temizle';
export const topics = 'Konular';
export const allTopics = 'Tüm konular';

export const section = 'Kategori';
export const allSections = 'Tüm kategoriler';
export const topic = 'Konu';
export const firstDay = 'Başlangıç';
export const lastDay = 'Bitiş';
export const clearFilters = 'Filtreleri temizle';
export const daysReversed = 'Başlangıç günü bitişten sonra, bu yüzden uyan haber yok.';
export const undatedLeftOut = 'Tarihsiz haberler dahil değildir.';
export const topicNotInEdition = (slug: string) => `${slug} (bu sayıda yok)`;

export const stories = (count: number) => numbered(count, '# haber');
export const storiesOrMore = (count: number) => numbered(count, '# veya daha fazla haber');
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  typed,
  ' için sonuç yok. Gösterilen: ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Bu sözcüklerin tümünü içeren haber yok. En yakın sonuçlar:';
export const noExactPhrase = 'Birebir eşleşme yok. Bu haberler sözcüklerin tümünü içeriyor.';
export const showMore = 'Daha fazla haber göster';
export const endOfList = 'Listelenenler bu kadar. Aramayı daraltmak için bir sözcük ekleyin.';

export const noResultsFor = <T>(words: T) => [words, ' için sonuç yok.'];
export const noResultsInFilters = <T>(words: T) => ['Bu filtrelerle ', words, ' için sonuç yok.'];
export const noStoriesInFilters = 'Bu filtrelere uyan haber yok.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'Başka sözcükleri veya aynı şeyin başka bir adını deneyin.';
export const tryWithoutQuotes = 'Tırnaksız veya başka sözcüklerle deneyin.';
export const tryWithoutFilters = 'Filtreleri temizleyin veya başka sözcükler deneyin.';
export const tryOtherFilters = 'Filtreleri temizleyin veya başka filtreler seçin.';
export const seeAllStories = 'Tüm haberleri gör';

export const searching = 'Aranıyor…';
export const offline = 'Çevrimdışısınız ve bu sözcükler çevrimdışı aranamıyor.';
export const damaged = 'Arama dizini düzgün yüklenmedi.';
export const tryAgain = 'Yeniden dene';
