/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, plural } from '../../intl.ts';

export const needsScript = 'هذه القائمة مخزّنة على جهازك، وتتطلب JavaScript. بقية الموقع تعمل بدونها.';
export const storedHere = 'مخزّنة على هذا الجهاز فقط. يحذفها Safari بعد سبعة أيام دون زيارة لهذا الموقع.';
export const notStored =
  'لا يخزّن هذا المتصفح شيئًا لهذا الموقع: تبقى هذه القائمة حتى إغلاق الصفحة. ' +
  'للاحتفاظ بها، يُرجى السماح ببيانات الموقع.';

export const headlineOnly = 'عنوان فقط';
export const minutes = (count: number) =>
  plural(count, {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  });
const ofMinutes = (total: number) =>
  plural(total, {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  });
export const minutesLeft = (left: number, total: number) => `بقي ${formatNumber(left)} من ${ofMinutes(total)}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '، ';
export const read = 'مقروء';
export const remove = 'إزالة';

/** Below a long list that is shown in parts. */
export const showMore = 'عرض مزيد من الأخبار';
export const shownOf = (shown: number, total: number) => `المعروض ${formatNumber(shown)} من ${formatNumber(total)}`;
