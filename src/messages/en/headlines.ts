/** Headlines in lists: story cards, related headlines, timelines. */
export const headlineOnly = 'Headline only';
