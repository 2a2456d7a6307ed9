import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'नीचे और कोई शीर्षक नहीं है।';
export const noPreviousHeadline = 'ऊपर और कोई शीर्षक नहीं है।';
export const noHeadlineSelected = 'कोई शीर्षक चुना नहीं गया है। चुनने के लिए j दबाएं।';
export const noNextStory = 'इस पेज पर कोई दूसरी ख़बर नहीं है।';
export const noPreviousPage = 'इस संस्करण में इससे पहले का कोई पेज नहीं है।';
export const nothingToListenTo = 'इस पेज पर सुनने के लिए कुछ नहीं है।';
export const noVoiceForLanguage = 'इस डिवाइस पर ख़बर की भाषा के लिए कोई आवाज़ नहीं है।';
export const noSearch = 'यहां खोज उपलब्ध नहीं है।';
export const noShortcutsSheet = 'शॉर्टकट की सूची यहां उपलब्ध नहीं है।';

export const undo = 'पहले जैसा करें';
export const saved = <T>(headline: T) => ['सेव की गई: ', headline];
export const removedFromSaved = <T>(headline: T) => ['सेव की गई ख़बरों से हटाई गई: ', headline];
export const markedRead = <T>(headline: T) => ['पढ़ी हुई मार्क की गई: ', headline];
export const markedUnread = <T>(headline: T) => ['बिना पढ़ी मार्क की गई: ', headline];

export const linkCopied = 'लिंक कॉपी हो गया';
export const copyManually = <T>(url: T) => ['यह ब्राउज़र कॉपी नहीं करने देता। ख़ुद कॉपी करें: ', url];

export const textSize = (size: number) => `टेक्स्ट का साइज़: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `टेक्स्ट का साइज़: ${formatNumber(size)}, सबसे बड़ा`;
export const smallestTextSize = (size: number) => `टेक्स्ट का साइज़: ${formatNumber(size)}, सबसे छोटा`;
