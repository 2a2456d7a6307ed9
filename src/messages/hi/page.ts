import { formatNumber, plural } from '../intl.ts';

export const pageTitle = (page: string, edition: string) => `${page} | ${edition}`;
export const pageTitleNumbered = (title: string, page: number) => `${title}, पेज ${formatNumber(page)}`;

export const skipToContent = 'सीधे सामग्री पर जाएं';
export const backToTop = 'ऊपर जाएं';
export const frontPage = 'मुखपृष्ठ';
export const allStories = 'सभी ख़बरें';
export const topics = 'विषय';
export const rssFeed = 'RSS फ़ीड';

/** Names of the navigation landmarks, for screen readers. */
export const sectionsNavigation = 'सेक्शन';
export const editionNavigation = 'संस्करण';
export const pagesNavigation = 'पेज';

export const storiesInEdition = (stories: number) =>
  plural(stories, { one: 'इस संस्करण में # ख़बर', other: 'इस संस्करण में # ख़बरें' });

export const publishedBy = <T>(publisher: T) => ['प्रकाशक: ', publisher];

export const previousPage = 'पिछला पेज';
export const nextPage = 'अगला पेज';
export const pageOfPages = (page: number, pages: number) => `पेज ${formatNumber(page)}, कुल ${formatNumber(pages)}`;

export const goToFrontPage = 'मुखपृष्ठ पर जाएं';
export const tryAgain = 'फिर से कोशिश करें';
export const partFailed = 'पेज का यह हिस्सा दिखाया नहीं जा सका।';
