/** The page that is on its way, on every page. */
export const loading = 'Loading…';
export const openFullPage = 'Open as a full page';
