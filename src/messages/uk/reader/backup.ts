/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Експортовано у файл ${fileName}`;
export const undo = 'Скасувати';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, 'додано (#)'],
    [updated, 'оновлено (#)'],
    [unchanged, 'уже є (#)'],
    [leftOut, 'пропущено (#)'],
    [tooLong, 'задовгі (#)'],
    [unreadable, 'не читаються (#)'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Немає що імпортувати.' : `Підсумок імпорту: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: 'Скорочено # довгий заголовок.',
    few: 'Скорочено # довгі заголовки.',
    many: 'Скорочено # довгих заголовків.',
    other: 'Скорочено # довгого заголовка.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

/** In the genitive, which follows "no more than". */
const kinds: Readonly<Partial<Record<string, (limit: number) => string>>> = {
  saved: (limit) =>
    plural(limit, {
      one: '# збереженого матеріалу',
      few: '# збережених матеріалів',
      many: '# збережених матеріалів',
      other: '# збереженого матеріалу',
    }),
  read: (limit) =>
    plural(limit, {
      one: '# позначки про прочитання',
      few: '# позначок про прочитання',
      many: '# позначок про прочитання',
      other: '# позначки про прочитання',
    }),
  place: (limit) =>
    plural(limit, {
      one: '# позиції читання',
      few: '# позицій читання',
      many: '# позицій читання',
      other: '# позиції читання',
    }),
  visit: (limit) =>
    plural(limit, {
      one: '# матеріалу в історії',
      few: '# матеріалів в історії',
      many: '# матеріалів в історії',
      other: '# матеріалу в історії',
    }),
};
const otherKind = (limit: number) =>
  plural(limit, {
    one: '# налаштування одного виду',
    few: '# налаштувань одного виду',
    many: '# налаштувань одного виду',
    other: '# налаштування одного виду',
  });
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => (kinds[name] ?? otherKind)(limit));
  return `На цьому пристрої зберігається не більше ${formatList(full)}, тому імпортовано лише найновіше.`;
}
export const importStopped = 'Імпорт зупинено. Нічого не змінилося.';
export const fromAnotherEdition = (name: string) => `Цей файл з іншого видання: «${name}».`;

const unchanged = (reason: string) => `${reason} Нічого не змінилося.`;
export const notABackup = unchanged('Цей файл експортовано не з цього сайту.');
export const damaged = unchanged('Файл пошкоджено: його частини бракує або її змінено.');
export const empty = unchanged('Файл порожній.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Файл завеликий. Експортовані тут файли не перевищують ${formatNumber(megabytes)}\u00a0МБ.`);
export const tooManyRecords = (count: number) =>
  unchanged(`У файлі забагато записів (межа — ${formatNumber(count)}). В експортованих тут їх менше.`);
export const notOpened = unchanged('Не вдалося відкрити файл. Можливо, його переміщено або видалено.');
export const newerVersion = unchanged(
  'Файл експортовано з новішої версії сайту. Перезавантажте сторінку й імпортуйте його ще раз.',
);
