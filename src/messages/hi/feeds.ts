/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `प्रायोजित: ${headline}`;
export const feedExplained = 'यह एक फ़ीड है। इसका पता किसी फ़ीड रीडर में डालें, नई ख़बरें आपको वहीं मिलती रहेंगी।';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['भूल सुधार:'] : ['भूल सुधार, ', date, ':']);
