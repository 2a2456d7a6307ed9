import { numbered, plural } from '../../intl.ts';

export const yourReading = 'पढ़ने के टूल';
export const search = 'खोजें';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'सेव की गई';

export const close = 'बंद करें';
export const undo = 'पहले जैसा करें';
export const storageBlocked = 'यह ब्राउज़र इस साइट का कुछ भी स्टोर नहीं करता। सेव की गई ख़बरें पेज बंद करने तक ही रहेंगी।';
export const storageFull = 'इस डिवाइस पर इस साइट के लिए और जगह नहीं है। अब जो भी सेव होगा, वह पेज बंद करने तक ही रहेगा।';

export const savedListFull = (limit: number) =>
  numbered(limit, '# ख़बरें सेव हो चुकी हैं, इससे ज़्यादा नहीं हो सकतीं। और सेव करने के लिए कुछ हटाएं।');

export const save = 'सेव करें';
/** The button of a story that is saved. */
export const saved = 'सेव की गई';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'सेव करें:';
export const removeSavedHeadline = 'सेव की गई ख़बरों से हटाएं:';

export const markRead = 'पढ़ी हुई मार्क करें';
export const markUnread = 'बिना पढ़ी मार्क करें';
export const markAllRead = 'सभी को पढ़ी हुई मार्क करें';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'इसे पढ़ी हुई मार्क करें', other: 'इन # को पढ़ी हुई मार्क करें' });
export const allRead = 'सभी पढ़ी हुई';
export const theseRead = (count: number) => plural(count, { one: 'यह पढ़ी हुई है', other: 'ये # पढ़ी हुई हैं' });
export const markedRead = (count: number) =>
  plural(count, { one: '# ख़बर पढ़ी हुई मार्क की गई', other: '# ख़बरें पढ़ी हुई मार्क की गईं' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', नई';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', खोली गई';
/** Follows a headline that has been read. */
export const readNote = ', पढ़ी हुई';

export const continueReading = 'पढ़ना जारी रखें';
export const minutesLeft = (minutes: number) => numbered(minutes, '# मिनट बाकी');
export const positionRestored = 'आप वहीं हैं जहां आपने पढ़ना छोड़ा था।';
export const goToTop = 'ऊपर जाएं';
export const next = 'अगली ख़बर';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'अआ';
export const textButtonName = 'अआ, टेक्स्ट और थीम';
