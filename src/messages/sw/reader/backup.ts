import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';
import type { ImportCounts } from '../../en/reader/backup.ts';

export const exported = (fileName: string) => `Imepakuliwa kama ${fileName}`;
export const undo = 'Tendua';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: '# imeongezwa', other: '# zimeongezwa' }],
    [updated, { one: '# imesasishwa', other: '# zimesasishwa' }],
    [unchanged, { one: '# ilikuwepo tayari', other: '# zilikuwepo tayari' }],
    [leftOut, { one: '# imeachwa', other: '# zimeachwa' }],
    [tooLong, { one: '# ni ndefu mno', other: '# ni ndefu mno' }],
    [unreadable, { one: '# haisomeki', other: '# hazisomeki' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result = texts.length === 0 ? 'Hakuna cha kuingiza.' : `Matokeo ya kuingiza: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: 'Kichwa cha habari # kirefu kimefupishwa.',
    other: 'Vichwa vya habari # virefu vimefupishwa.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: 'habari # zilizohifadhiwa',
  read: 'alama # za kusomwa',
  place: 'alama # za pale ulipoishia',
  visit: 'habari # za historia',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? 'mipangilio # ya aina moja'));
  return `Kifaa hiki huhifadhi hadi ${formatList(full)}: mpya zaidi ndizo zilizochukuliwa.`;
}
export const importStopped = 'Uingizaji umesimamishwa. Hakuna kilichobadilishwa.';
export const fromAnotherEdition = (name: string) => `Faili hii ni ya toleo jingine: “${name}”.`;

const unchanged = (reason: string) => `${reason} Hakuna kilichobadilishwa.`;
export const notABackup = unchanged('Faili hii haikupakuliwa kutoka tovuti hii.');
export const damaged = unchanged('Faili hii imeharibika: sehemu yake haipo au imebadilishwa.');
export const empty = unchanged('Faili hii ni tupu.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Faili hii ni kubwa mno. Faili zinazopakuliwa hapa hazizidi MB ${formatNumber(megabytes)}.`);
export const tooManyRecords = (count: number) =>
  unchanged(`Faili hii ina rekodi zaidi ya ${formatNumber(count)}. Faili zinazopakuliwa hapa zina chache zaidi.`);
export const notOpened = unchanged('Faili haikuweza kufunguliwa. Huenda imehamishwa au imefutwa.');
export const newerVersion = unchanged(
  'Faili hii ilipakuliwa kwa toleo jipya zaidi la tovuti hii. Pakia ukurasa upya, kisha uiingize tena.',
);
