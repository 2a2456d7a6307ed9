import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'शब्द, नाम या उद्धरण चिह्नों में वाक्यांश';
export const search = 'खोजें';
export const tips = 'टाइप करते ही नतीजे दिखने लगते हैं और टाइपिंग की छोटी ग़लतियां चलती हैं। सटीक वाक्यांश के लिए उद्धरण चिह्न लगाएं।';
export const recentSearches = 'हाल की खोजें';
export const clearRecentSearches = 'हाल की खोजें मिटाएं';
export const topics = 'विषय';
export const allTopics = 'सभी विषय';

export const section = 'सेक्शन';
export const allSections = 'सभी सेक्शन';
export const topic = 'विषय';
export const firstDay = 'इस दिन से';
export const lastDay = 'इस दिन तक';
export const clearFilters = 'फ़िल्टर हटाएं';
export const daysReversed = 'पहली तारीख़ आख़िरी तारीख़ के बाद की है, इसलिए कोई ख़बर नहीं मिली।';
export const undatedLeftOut = 'बिना तारीख़ की ख़बरें शामिल नहीं हैं।';
export const topicNotInEdition = (slug: string) => `${slug} (इस संस्करण में नहीं)`;

export const stories = (count: number) => plural(count, { one: '# ख़बर', other: '# ख़बरें' });
export const storiesOrMore = (count: number) => plural(count, { one: '# या ज़्यादा ख़बरें', other: '# या ज़्यादा ख़बरें' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  typed,
  ' के लिए कोई नतीजा नहीं मिला। इनके नतीजे दिखाए जा रहे हैं: ',
  ...listParts(replacements),
  '।',
];
export const closestMatches = 'ये सारे शब्द किसी ख़बर में नहीं हैं। सबसे क़रीबी नतीजे:';
export const noExactPhrase = 'यह वाक्यांश हूबहू नहीं मिला। इन ख़बरों में सारे शब्द हैं।';
export const showMore = 'और ख़बरें दिखाएं';
export const endOfList = 'हम इतने ही नतीजे दिखाते हैं। खोज को सीमित करने के लिए कोई शब्द जोड़ें।';

export const noResultsFor = <T>(words: T) => [words, ' के लिए कोई नतीजा नहीं मिला।'];
export const noResultsInFilters = <T>(words: T) => ['इन फ़िल्टर के साथ ', words, ' के लिए कोई नतीजा नहीं मिला।'];
export const noStoriesInFilters = 'इन फ़िल्टर से कोई ख़बर मेल नहीं खाती।';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'दूसरे शब्द या उसी चीज़ का कोई दूसरा नाम आज़माएं।';
export const tryWithoutQuotes = 'उद्धरण चिह्नों के बिना या दूसरे शब्दों से खोजें।';
export const tryWithoutFilters = 'फ़िल्टर हटाएं या दूसरे शब्द आज़माएं।';
export const tryOtherFilters = 'फ़िल्टर हटाएं या दूसरे फ़िल्टर चुनें।';
export const seeAllStories = 'सभी ख़बरें देखें';

export const searching = 'खोज जारी है…';
export const offline = 'आप ऑफ़लाइन हैं और ये शब्द ऑफ़लाइन नहीं खोजे जा सकते।';
export const damaged = 'खोज का इंडेक्स ठीक से लोड नहीं हुआ।';
export const tryAgain = 'फिर से कोशिश करें';
