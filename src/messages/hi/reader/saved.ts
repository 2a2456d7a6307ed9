import { formatNumber } from '../../intl.ts';

export const saved = 'सेव की गई';
export const description = 'बाद में पढ़ने के लिए इस डिवाइस पर सेव की गई ख़बरें।';
export const history = 'इतिहास';
export const nothingSavedYet = 'अभी कुछ सेव नहीं है। ख़बर सेव करें, वह यहां मिलेगी।';

export const show = 'दिखाएं';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('सभी');
export const unread = withCount('बिना पढ़ी');
export const started = withCount('अधूरी');
export const read = withCount('पढ़ी हुई');
export const find = 'ढूंढें';
export const noMatch = 'सेव की गई कोई ख़बर इससे मेल नहीं खाती।';
export const removedHeadline = <T>(headline: T) => ['सेव की गई ख़बरों से हटाई गई: ', headline];
export const undo = 'पहले जैसा करें';
