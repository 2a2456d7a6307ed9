/** While the next page is loading. */
export const loading = 'Inapakia…';
export const openFullPage = 'Fungua ukurasa kamili';
