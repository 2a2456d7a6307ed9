/** While the next page is loading. */
export const loading = 'Loading…';
export const openFullPage = 'Open the full page';
