export const search = 'খুঁজুন';
export const searchFor = (words: string) => `${words}, খোঁজার ফল`;
export const description = (edition: string) => `${edition}: খবর খুঁজুন।`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'খুঁজতে JavaScript লাগে, যা এই ব্রাউজারে বন্ধ আছে। ' +
    'ওপরের বিভাগ ও নিচের বিষয়গুলো থেকে সব খবরে যাওয়া যায়। ব্রাউজারের ‘পাতায় খুঁজুন’ সুবিধা দিয়ে ',
  link('সব খবর'),
  ' তালিকাতেও খুঁজতে পারেন।',
];
