/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'اتصال برقرار نیست',
    explanation: 'به اینترنت وصل نیستید و این صفحه اینجا ذخیره نشده است. با برقراری اتصال باز می‌شود.',
  },
  unreadable: {
    heading: 'این صفحه درست بارگیری نشد',
    explanation: 'داده‌های رسیده خوانا نیست. دوباره تلاش کنید یا صفحهٔ کامل را باز کنید.',
  },
  broken: {
    heading: 'نمایش این صفحه ممکن نشد',
    explanation: 'مشکلی در صفحه پیش آمد. برای خواندن متن، صفحهٔ کامل را باز کنید.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `دوباره تلاش شد. ${heading}.`;
export const tryingAgain = 'در حال تلاش دوباره…';
export const openFullPage = 'باز کردن صفحهٔ کامل';

export const onThisDevice = 'در این دستگاه';
export const saved = 'ذخیره‌شده‌ها';
export const history = 'تاریخچه';
export const readOffline = 'خواندن آفلاین';
