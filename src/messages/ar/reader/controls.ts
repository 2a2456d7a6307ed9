/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'قراءاتك';
export const search = 'بحث';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'المحفوظات';

export const close = 'إغلاق';
export const undo = 'تراجع';
export const storageBlocked = 'لا يخزّن هذا المتصفح شيئًا لهذا الموقع. ما يُحفظ يبقى حتى إغلاق الصفحة.';
export const storageFull = 'لم تعد على هذا الجهاز مساحة لهذا الموقع. ما يُحفظ الآن يبقى حتى إغلاق الصفحة.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'بلغت المحفوظات حدها الأقصى، وهو #. لحفظ المزيد، يُرجى إزالة بعضها.');

export const save = 'حفظ';
/** The button of a story that is saved. */
export const saved = 'محفوظ';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'حفظ:';
export const removeSavedHeadline = 'إزالة من المحفوظات:';

export const markRead = 'تمييز كمقروء';
export const markUnread = 'تمييز كغير مقروء';
export const markAllRead = 'تمييز الكل كمقروء';
export const markTheseRead = (count: number) =>
  plural(count, {
    zero: 'تمييز هذه كمقروءة',
    one: 'تمييز هذا كمقروء',
    two: 'تمييز هذين كمقروءين',
    few: 'تمييز هذه كمقروءة (#)',
    many: 'تمييز هذه كمقروءة (#)',
    other: 'تمييز هذه كمقروءة (#)',
  });
export const allRead = 'الكل مقروء';
export const theseRead = (count: number) =>
  plural(count, {
    zero: 'هذه مقروءة',
    one: 'هذا مقروء',
    two: 'هذان مقروءان',
    few: 'هذه مقروءة (#)',
    many: 'هذه مقروءة (#)',
    other: 'هذه مقروءة (#)',
  });
export const markedRead = (count: number) =>
  plural(count, {
    zero: 'لم يُميَّز أي خبر كمقروء',
    one: 'تم تمييز خبر واحد كمقروء',
    two: 'تم تمييز خبرين كمقروءين',
    few: 'تم تمييز # أخبار كمقروءة',
    many: 'تم تمييز # خبرًا كمقروء',
    other: 'تم تمييز # خبر كمقروء',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = '، جديد';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '، فُتح من قبل';
/** Follows a headline that has been read. */
export const readNote = '، مقروء';

export const continueReading = 'متابعة القراءة';
export const minutesLeft = (minutes: number) =>
  plural(minutes, {
    zero: 'بقي أقل من دقيقة',
    one: 'بقيت دقيقة واحدة',
    two: 'بقيت دقيقتان',
    few: 'بقيت # دقائق',
    many: 'بقيت # دقيقة',
    other: 'بقيت # دقيقة',
  });
export const positionRestored = 'هنا توقفت عن القراءة.';
export const goToTop = 'الانتقال إلى الأعلى';
export const next = 'التالي';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'أأ';
export const textButtonName = 'أأ، النص والمظهر';
