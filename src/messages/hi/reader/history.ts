export const history = 'इतिहास';
export const description = 'इस डिवाइस पर खोली गई ख़बरें, दिन के हिसाब से।';
export const saved = 'सेव की गई';
export const nothingOpenedYet = 'इस डिवाइस पर कोई इतिहास नहीं है। खोली गई हर ख़बर दिन के हिसाब से यहां दिखेगी।';

export const clearDay = 'यह दिन मिटाएं';
export const clearedDay = <T>(day: T) => ['इस दिन का इतिहास मिटाया गया: ', day];
export const clearAll = 'पूरा इतिहास मिटाएं';
export const clearedAll = 'इतिहास मिटा दिया गया';
export const removedHeadline = <T>(headline: T) => ['इतिहास से हटाई गई: ', headline];
export const undo = 'पहले जैसा करें';
export const pause = 'इतिहास रोकें';
