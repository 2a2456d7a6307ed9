import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'ऑफ़लाइन पढ़ें';
const opensOffline = (stories: number) =>
  plural(stories, {
    one: 'इस संस्करण की ख़बर, तस्वीरों, सूचियों और खोज के साथ, बिना इंटरनेट के भी खुलेगी।',
    other: 'इस संस्करण की सभी # ख़बरें, तस्वीरों, सूचियों और खोज के साथ, बिना इंटरनेट के भी खुलेंगी।',
  });
export const offer = (stories: number, bytes: number) =>
  `${opensOffline(stories)} इसके लिए इस डिवाइस पर ज़्यादा से ज़्यादा ${formatBytes(bytes)} जगह लगेगी। ` +
  'ऑनलाइन होने पर सिर्फ़ वही दोबारा लोड होगा जो बदला है।';
export const offerWithoutSize = 'इस संस्करण की सभी ख़बरें, तस्वीरों, सूचियों और खोज के साथ, बिना इंटरनेट के भी खुलेंगी।';
export const keep = 'यह संस्करण ऑफ़लाइन रखें';

export const keeping = 'संस्करण ऑफ़लाइन रखा जा रहा है…';
export const updating = 'ऑफ़लाइन रखा गया संस्करण अपडेट हो रहा है…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = 'साइट से अभी संपर्क नहीं हो पा रहा है। संपर्क होते ही यह अपने आप आगे बढ़ेगा।';
export const paused = 'रोका गया। जो लोड हो चुका है, वह बना रहेगा।';
export const pause = 'रोकें';
export const resume = 'फिर शुरू करें';
export const cancel = 'रद्द करें';
export const cancelled = 'रद्द किया गया। आपकी पढ़ी या सेव की गई ख़बरों के अलावा इस संस्करण का कुछ भी नहीं रखा गया।';
export const tryAgain = 'फिर से कोशिश करें';
export const update = 'अपडेट करें';
export const remove = 'इस डिवाइस से हटाएं';
export const removed = 'हटा दिया गया। आपकी पढ़ी या सेव की गई ख़बरें बनी रहेंगी।';

export const kept = 'यह संस्करण ऑफ़लाइन रखा गया है।';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# ख़बर', other: '# ख़बरें' })}, ${formatBytes(bytes)}, अपडेट: ${formatTime(at)}।`;
export const updateWaits = 'नया संस्करण आ गया है। आपके ब्राउज़र में डेटा की बचत चालू है, इसलिए यह अपने आप लोड नहीं होगा।';
export const usage = (used: number, allowed: number) =>
  `ब्राउज़र ने इस साइट को ${formatBytes(allowed)} जगह दी है, जिसमें से ${formatBytes(used)} इस्तेमाल हो रही है।`;
export const notPersistent = 'डिवाइस में जगह कम पड़ने पर ब्राउज़र यह सब मिटा सकता है।';

export const full = 'इस डिवाइस पर इस साइट के लिए और जगह नहीं है। जो लोड हो चुका है, वह बना रहेगा।';
export const noRoom = (needed: number, free: number) =>
  `जगह काफ़ी नहीं है: संस्करण को ${formatBytes(needed)} और चाहिए, जबकि यह साइट ${formatBytes(free)} इस्तेमाल कर सकती है।`;
export const incomplete = (files: number) =>
  plural(files, {
    one: '# फ़ाइल लोड नहीं हो सकी। बाकी सब रखा गया है।',
    other: '# फ़ाइलें लोड नहीं हो सकीं। बाकी सब रखा गया है।',
  });
export const failed = 'यह पूरा लोड नहीं हो सका। जो लोड हो चुका है, वह बना रहेगा।';
export const blocked = 'यह ब्राउज़र इस साइट को ऑफ़लाइन काम नहीं करने देता। साइट डेटा की अनुमति देकर फिर से कोशिश करें।';
