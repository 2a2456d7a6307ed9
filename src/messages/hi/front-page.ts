import { formatNumber } from '../intl.ts';

export const readFullStory = 'पूरी ख़बर पढ़ें';
export const openStory = 'ख़बर खोलें';
export const headlineOnly = 'सिर्फ़ शीर्षक';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `सभी ${formatNumber(total)} संबंधित ख़बरें`;

export const fiveThatMatter = 'आज की पांच अहम ख़बरें';
export const whatMatters = 'आज की अहम ख़बरें';
export const opinion = 'विचार';
export const inBrief = 'संक्षेप में';

export const moreStories = 'और ख़बरें';
export const allInSection = <T>(total: number, section: T) => [section, `: सभी ${formatNumber(total)} ख़बरें`];

export const noStoriesYet = 'इस संस्करण में अभी कोई ख़बर नहीं है। पहली ख़बर प्रकाशित होते ही यहां दिखेगी।';
