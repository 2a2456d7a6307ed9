import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'बैकअप या ट्रांसफ़र';
export const introduction =
  'अपनी सेव की गई और पढ़ी हुई ख़बरें और सेटिंग एक्सपोर्ट करें या दूसरे डिवाइस पर ले जाएं। ' +
  'इंपोर्ट करने पर पहले से मौजूद कुछ भी नहीं मिटता।';
export const exportFile = 'फ़ाइल में एक्सपोर्ट करें';
export const importFile = 'फ़ाइल इंपोर्ट करें';
export const fileToImport = 'इंपोर्ट की जाने वाली फ़ाइल';
export const importing = 'इंपोर्ट हो रहा है…';
export const cancelImport = 'इंपोर्ट रद्द करें';
export const moveList = 'सूची दूसरे डिवाइस पर ले जाएं';

export const readingList = 'पढ़ने की सूची';
export const storiesToAdd = (count: number) => plural(count, { one: 'जोड़ने के लिए # ख़बर', other: 'जोड़ने के लिए # ख़बरें' });
export const nothingToAdd = 'जोड़ने के लिए कुछ नहीं है';
export const allNew = (count: number) =>
  plural(count, {
    one: 'यह आपकी सेव की गई ख़बरों में जुड़ जाएगी।',
    other: 'ये आपकी सेव की गई ख़बरों में जुड़ जाएंगी।',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'इस लिंक की ख़बर पहले से सेव है।',
    other: 'इस लिंक की सभी # ख़बरें पहले से सेव हैं।',
  });
export const someSaved = (count: number) =>
  plural(count, { one: '# और ख़बर पहले से सेव है।', other: '# और ख़बरें पहले से सेव हैं।' });
export const addToSaved = 'सेव की गई ख़बरों में जोड़ें';
export const notNow = 'अभी नहीं';
export const close = 'बंद करें';
export const undo = 'पहले जैसा करें';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: '# ख़बर सेव की गई ख़बरों में जोड़ी गई।',
    other: '# ख़बरें सेव की गई ख़बरों में जोड़ी गईं।',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { one: '# ख़बर छूट गई', other: '# ख़बरें छूट गईं' })}: ` +
  `ज़्यादा से ज़्यादा ${formatNumber(limit)} सेव की जा सकती हैं।`;
export const goToSaved = 'सेव की गई ख़बरों पर जाएं';

export const linkIncomplete = 'यह लिंक अधूरा है या बदल दिया गया है। पूरा लिंक फिर से कॉपी करें, या QR कोड या फ़ाइल का इस्तेमाल करें।';
export const linkUnreadable = 'इस लिंक में ऐसी कोई सूची नहीं है जो यहां पढ़ी जा सके।';
export const linkNewer = 'यह लिंक इस साइट के नए वर्ज़न से बना है। पेज को रीलोड करके लिंक फिर से खोलें।';
export const browserTooOld =
  'यह ब्राउज़र इतना पुराना है कि इस लिंक को नहीं खोल सकता। दूसरे डिवाइस पर सूची को फ़ाइल में एक्सपोर्ट करें और उसे यहां इंपोर्ट करें।';
