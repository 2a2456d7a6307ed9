export const notLoaded = {
  feature: 'এই সুবিধা লোড করা যায়নি।',
  shortcuts: 'কিবোর্ড শর্টকাট লোড করা যায়নি।',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? 'পাতাটি রিলোড করে আবার চেষ্টা করুন।' : 'ইন্টারনেট সংযোগ ফিরলে আবার চেষ্টা করুন।';
