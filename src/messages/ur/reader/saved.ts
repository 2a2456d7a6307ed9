/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'محفوظ خبریں';
export const description = 'بعد میں پڑھنے کے لیے اس ڈیوائس پر محفوظ خبریں۔';
export const history = 'ہسٹری';
export const nothingSavedYet = 'ابھی کچھ محفوظ نہیں۔ کوئی خبر محفوظ کریں تو یہاں ملے گی۔';

export const show = 'دکھائیں';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('سب');
export const unread = withCount('بغیر پڑھی');
export const started = withCount('ادھوری پڑھی');
export const read = withCount('پڑھی ہوئی');
export const find = 'تلاش';
export const noMatch = 'محفوظ خبروں میں کچھ نہیں ملا۔';
export const removedHeadline = <T>(headline: T) => ['محفوظ خبروں سے ہٹا دی گئی: ', headline];
export const undo = 'واپس لیں';
