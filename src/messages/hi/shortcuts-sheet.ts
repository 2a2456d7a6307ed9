export const close = 'बंद करें';
export const shortcutsEnabled = 'ये शॉर्टकट इस्तेमाल करें';
export const notWhileTyping = 'टाइप करते समय शॉर्टकट काम नहीं करते।';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' फिर ', second];

export const headlines = 'शीर्षक';
export const nextHeadline = 'अगला शीर्षक';
export const previousHeadline = 'पिछला शीर्षक';
export const openHeadline = 'शीर्षक खोलें';

export const selectedStory = 'चुना गया शीर्षक या खुली ख़बर';
export const saveOrUnsave = 'सेव करें या हटाएं';
export const markReadOrUnread = 'पढ़ी हुई या बिना पढ़ी मार्क करें';
export const copyLink = 'लिंक कॉपी करें';

export const reading = 'पढ़ना';
export const nextStory = 'अगली ख़बर';
export const previousPage = 'पिछला पेज';
export const listen = 'सुनें';
export const smallerText = 'छोटा टेक्स्ट';
export const largerText = 'बड़ा टेक्स्ट';

export const everywhere = 'हर जगह';
export const frontPage = 'मुखपृष्ठ';
export const saved = 'सेव की गई';
export const search = 'खोजें';
export const showShortcuts = 'यह सूची दिखाएं';
export const closeMessageOrDialog = 'संदेश या डायलॉग बंद करें';
