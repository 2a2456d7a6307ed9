/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Kayıtlı haberler';
export const description = 'Sonra okunmak üzere bu cihaza kaydedilen haberler.';
export const history = 'Geçmiş';
export const nothingSavedYet = 'Henüz kayıtlı haber yok. Kaydettiğiniz haberler burada olacak.';

export const show = 'Göster';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Tümü');
export const unread = withCount('Okunmadı');
export const started = withCount('Yarım kaldı');
export const read = withCount('Okundu');
export const find = 'Ara';
export const noMatch = 'Kayıtlı haberlerde eşleşme yok.';
export const removedHeadline = <T>(headline: T) => ['Kayıtlı haberlerden kaldırıldı: ', headline];
export const undo = 'Geri al';
