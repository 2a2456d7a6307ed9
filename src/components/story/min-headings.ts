/** Stories with fewer headings than this have no table of contents. */
export const minHeadings = 5;
