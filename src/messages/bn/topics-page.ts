import { numbered } from '../intl.ts';

export const description = (edition: string) => `${edition}: ব্যক্তি, স্থান ও বিষয়।`;
export const topicCount = (count: number) => numbered(count, '#টি বিষয়');
export const noTopicsYet = 'এই সংস্করণের কোনো খবরে এখনো বিষয় উল্লেখ নেই। সর্বশেষ খবর মূলপাতায় পাবেন।';
