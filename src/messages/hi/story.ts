import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['लेखक: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['अपडेट: ', date];
export const minutesToRead = (count: number) => numbered(count, '# मिनट में पढ़ें');

export const correction = 'भूल सुधार';
export const openPictureAt = (host: string) => `तस्वीर ${host} पर देखें`;

export const onlyHeadline = 'सिर्फ़ शीर्षक: पूरी ख़बर इस संस्करण में नहीं है।';
export const alsoIn = <T>(languages: readonly T[]) => ['अन्य भाषाओं में: ', ...listParts(languages)];
export const previousPart = 'पिछला भाग';
export const nextPart = 'अगला भाग';
export const expired = <T>(date: T) => ['इस ख़बर की अवधि ख़त्म हुई: ', date, '। पूरी ख़बर अब उपलब्ध नहीं है।'];
export const draft = 'ड्राफ़्ट: प्रकाशित नहीं';
export const embargoed = <T>(date: T) => ['इस समय तक प्रकाशन पर रोक: ', date];
export const faultsInStories = 'ख़बरों में त्रुटियां';
export const correctAndSave = 'इन्हें ठीक करके सहेजें। इसके बाद यह पेज फिर से लोड होगा।';
export const mentionedIn = 'इन ख़बरों में ज़िक्र';

export const reloadForButtons = 'बटन देखने के लिए रीलोड करें';

export const about = 'विषय';
export const basedOn = <T>(sources: readonly T[]) => ['इन पर आधारित: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['कॉपीराइट: ', holder];
export const license = <T>(license: T) => ['लाइसेंस: ', license];
export const linksInStory = 'इस ख़बर में दिए गए लिंक';
