/** While the next page is loading. */
export const loading = 'লোড হচ্ছে…';
export const openFullPage = 'পুরো পাতা খুলুন';
