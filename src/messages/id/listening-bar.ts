import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Pemutar suara';
export const previousStory = 'Berita sebelumnya';
export const nextStory = 'Berita berikutnya';
export const back = 'Mundur';
export const backOneSentence = 'Mundur satu kalimat';
export const forward = 'Maju';
export const forwardOneSentence = 'Maju satu kalimat';
export const switchVoice = 'Gunakan suara lain';
export const voice = 'Suara';
export const stop = 'Berhenti';
export const stopListening = 'Berhenti mendengarkan';

export const loading = 'Memuat…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Sisa kurang dari satu menit' : numbered(minutes, 'Sisa # menit');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Kalimat ${formatNumber(sentence)} dari ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Berikutnya, dari berita tersimpan: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `Teks berita ini tidak dapat dimuat. ${isOnline ? 'Coba lagi.' : 'Coba lagi saat Anda online.'}`;
export const speechNotAllowed = 'Browser tidak mengizinkan halaman ini bersuara.';
export const voiceNeedsConnection = 'Suara ini memerlukan koneksi internet.';
export const voiceGone = 'Suara ini sudah tidak ada di perangkat.';
export const voiceFailed = 'Suara tiba-tiba berhenti.';
export const skipped = <T>(headline: T) => ['Dilewati karena teksnya tidak dapat dimuat: ', headline];

export const speed = 'Kecepatan';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Otomatis';
export const storyLanguage = 'Dalam bahasa berita';
export const otherLanguages = 'Dalam bahasa lain';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), perlu koneksi`;
export const noVoiceForLanguage = 'Perangkat ini tidak memiliki suara untuk bahasa berita.';
