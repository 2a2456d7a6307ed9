import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = 'यह सूची आपके डिवाइस पर रहती है और इसके लिए JavaScript ज़रूरी है। बाकी साइट उसके बिना भी चलती है।';
export const storedHere = 'सिर्फ़ इस डिवाइस पर स्टोर है। सात दिन तक इस साइट पर न आने पर Safari इसे मिटा देता है।';
export const notStored =
  'यह ब्राउज़र इस साइट का कुछ भी स्टोर नहीं करता: यह सूची पेज बंद करने तक ही रहेगी। इसे बनाए रखने के लिए साइट डेटा की अनुमति दें।';

export const headlineOnly = 'सिर्फ़ शीर्षक';
export const minutes = (count: number) => numbered(count, '# मिनट');
export const minutesLeft = (left: number, total: number) =>
  `${numbered(total, '# मिनट')} में से ${formatNumber(left)} बाकी`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'पढ़ी हुई';
export const remove = 'हटाएं';

/** Below a long list that is shown in parts. */
export const showMore = 'और ख़बरें दिखाएं';
export const shownOf = (shown: number, total: number) => `${formatNumber(total)} में से ${formatNumber(shown)} दिख रही हैं`;
