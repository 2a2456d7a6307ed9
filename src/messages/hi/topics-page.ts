import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition} के लोग, जगहें और विषय।`;
export const topicCount = (count: number) => plural(count, { one: '# विषय', other: '# विषय' });
export const noTopicsYet = 'इस संस्करण की किसी ख़बर में अभी कोई विषय नहीं है। ताज़ा ख़बरें मुखपृष्ठ पर हैं।';
