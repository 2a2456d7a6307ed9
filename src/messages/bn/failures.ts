/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'ইন্টারনেট সংযোগ নেই',
    explanation: 'আপনি অফলাইনে আছেন এবং এই পাতা ডিভাইসে সেভ করা নেই। ইন্টারনেট সংযোগ ফিরলেই এটি খুলবে।',
  },
  unreadable: {
    heading: 'পাতাটি ঠিকমতো লোড হয়নি',
    explanation: 'যে তথ্য এসেছে, তা পড়া যাচ্ছে না। আবার চেষ্টা করুন অথবা পুরো পাতা খুলুন।',
  },
  broken: {
    heading: 'পাতাটি দেখানো যায়নি',
    explanation: 'এই পাতায় কোনো সমস্যা হয়েছে। লেখাটি পড়তে পুরো পাতা খুলুন।',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `আবার চেষ্টা করা হয়েছে। ${heading}।`;
export const tryingAgain = 'আবার চেষ্টা চলছে…';
export const openFullPage = 'পুরো পাতা খুলুন';

export const onThisDevice = 'এই ডিভাইসে';
export const saved = 'সেভ করা';
export const history = 'ইতিহাস';
export const readOffline = 'অফলাইনে পড়ুন';
