import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';
import type { ImportCounts } from '../../en/reader/backup.ts';

export const exported = (fileName: string) => `इस नाम से एक्सपोर्ट हुआ: ${fileName}`;
export const undo = 'पहले जैसा करें';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: '# जोड़ा गया', other: '# जोड़े गए' }],
    [updated, { one: '# अपडेट हुआ', other: '# अपडेट हुए' }],
    [unchanged, { one: '# पहले से मौजूद', other: '# पहले से मौजूद' }],
    [leftOut, { one: '# छोड़ा गया', other: '# छोड़े गए' }],
    [tooLong, { one: '# बहुत लंबा', other: '# बहुत लंबे' }],
    [unreadable, { one: '# पढ़ा नहीं जा सका', other: '# पढ़े नहीं जा सके' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result = texts.length === 0 ? 'इंपोर्ट करने के लिए कुछ नहीं है।' : `इंपोर्ट का नतीजा: ${formatList(texts)}।`;
  const cut = plural(shortened, { one: '# लंबा शीर्षक छोटा किया गया।', other: '# लंबे शीर्षक छोटे किए गए।' });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: 'सेव की गई # ख़बरें',
  read: '‘पढ़ी हुई’ के # निशान',
  place: 'पढ़ना छोड़ने की # जगहें',
  visit: 'इतिहास की # ख़बरें',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? 'एक तरह की # सेटिंग'));
  return `इस डिवाइस पर ज़्यादा से ज़्यादा इतना रखा जा सकता है: ${formatList(full)}। सबसे नए रिकॉर्ड लिए गए।`;
}
export const importStopped = 'इंपोर्ट रोक दिया गया। कुछ भी नहीं बदला।';
export const fromAnotherEdition = (name: string) => `यह फ़ाइल किसी दूसरे संस्करण की है: “${name}”।`;

const unchanged = (reason: string) => `${reason} कुछ भी नहीं बदला।`;
export const notABackup = unchanged('यह फ़ाइल इस साइट से एक्सपोर्ट नहीं हुई थी।');
export const damaged = unchanged('यह फ़ाइल ख़राब है: इसका कोई हिस्सा ग़ायब है या बदल दिया गया है।');
export const empty = unchanged('यह फ़ाइल ख़ाली है।');
export const tooLarge = (megabytes: number) =>
  unchanged(`यह फ़ाइल बहुत बड़ी है। यहां से एक्सपोर्ट हुई फ़ाइलें ज़्यादा से ज़्यादा ${formatNumber(megabytes)} MB की होती हैं।`);
export const tooManyRecords = (count: number) =>
  unchanged(`इस फ़ाइल में ${formatNumber(count)} से ज़्यादा रिकॉर्ड हैं। यहां से एक्सपोर्ट हुई फ़ाइलों में इससे कम होते हैं।`);
export const notOpened = unchanged('फ़ाइल नहीं खुल सकी। हो सकता है कि उसे हटा दिया गया हो या कहीं और रखा गया हो।');
export const newerVersion = unchanged('यह फ़ाइल इस साइट के नए वर्ज़न से एक्सपोर्ट हुई थी। पेज को रीलोड करके इसे फिर से इंपोर्ट करें।');
