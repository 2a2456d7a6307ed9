import { formatNumber, numbered } from '../intl.ts';

export const listening = 'ऑडियो प्लेयर';
export const previousStory = 'पिछली ख़बर';
export const nextStory = 'अगली ख़बर';
export const back = 'पीछे';
export const backOneSentence = 'एक वाक्य पीछे जाएं';
export const forward = 'आगे';
export const forwardOneSentence = 'एक वाक्य आगे जाएं';
export const switchVoice = 'दूसरी आवाज़ चुनें';
export const voice = 'आवाज़';
export const stop = 'बंद करें';
export const stopListening = 'सुनना बंद करें';

export const loading = 'लोड हो रहा है…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? 'एक मिनट से कम बाकी' : numbered(minutes, '# मिनट बाकी'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `वाक्य ${formatNumber(sentence)}, कुल ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}। सेव की गई ख़बरों में से अगली: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline ? 'यह ख़बर लोड नहीं हो सकी। फिर से कोशिश करें।' : 'यह ख़बर लोड नहीं हो सकी। इंटरनेट से जुड़ने पर फिर से कोशिश करें।';
export const speechNotAllowed = 'ब्राउज़र ने इस पेज को बोलने की अनुमति नहीं दी।';
export const voiceNeedsConnection = 'इस आवाज़ के लिए इंटरनेट ज़रूरी है।';
export const voiceGone = 'यह आवाज़ अब इस डिवाइस पर नहीं है।';
export const voiceFailed = 'आवाज़ अचानक बंद हो गई।';
export const skipped = <T>(headline: T) => ['लोड न हो पाने के कारण छोड़ी गई ख़बर: ', headline];

export const speed = 'रफ़्तार';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'ऑटोमैटिक';
export const storyLanguage = 'ख़बर की भाषा में';
export const otherLanguages = 'दूसरी भाषाओं में';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), इंटरनेट ज़रूरी`;
export const noVoiceForLanguage = 'इस डिवाइस पर ख़बर की भाषा के लिए कोई आवाज़ नहीं है।';
