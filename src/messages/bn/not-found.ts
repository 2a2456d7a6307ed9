export const pageNotFound = 'পাতাটি পাওয়া যায়নি';
export const explanation = 'ঠিকানাটি ভুল বা অসম্পূর্ণ হতে পারে, অথবা খবরটি আর এই সংস্করণে নেই।';
export const seeAllStories = 'সব খবর দেখুন';
export const similarStories = 'এ ধরনের আরও খবর';
