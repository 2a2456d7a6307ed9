/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'لا يوجد اتصال',
    explanation: 'الاتصال بالإنترنت مقطوع، وهذه الصفحة غير محفوظة هنا. ستُفتح فور عودة الاتصال.',
  },
  unreadable: {
    heading: 'لم تُحمَّل هذه الصفحة كما ينبغي',
    explanation: 'تعذّرت قراءة البيانات التي وصلت. يُرجى إعادة المحاولة أو فتح الصفحة الكاملة.',
  },
  broken: {
    heading: 'تعذّر عرض هذه الصفحة',
    explanation: 'حدث خلل في الصفحة. لقراءة نصها، يُرجى فتح الصفحة الكاملة.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `تمت إعادة المحاولة. ${heading}.`;
export const tryingAgain = 'تجري إعادة المحاولة…';
export const openFullPage = 'فتح الصفحة الكاملة';

export const onThisDevice = 'على هذا الجهاز';
export const saved = 'المحفوظات';
export const history = 'السجل';
export const readOffline = 'القراءة دون اتصال';
