/** While the next page is loading. */
export const loading = 'लोड हो रहा है…';
export const openFullPage = 'पूरा पेज खोलें';
