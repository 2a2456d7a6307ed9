export const search = 'खोजें';
export const searchFor = (words: string) => `${words}, खोज`;
export const description = (edition: string) => `${edition}: ख़बरें खोजें।`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'खोज के लिए JavaScript ज़रूरी है, जो इस ब्राउज़र में बंद है। ' +
    'ऊपर दिए गए सेक्शन और नीचे दिए गए विषयों से हर ख़बर तक पहुंचा जा सकता है। ब्राउज़र की ‘पेज में खोजें’ सुविधा से आप ',
  link('सभी ख़बरों'),
  ' में भी खोज सकते हैं।',
];
