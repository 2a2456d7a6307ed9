/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Экспортировано в файл ${fileName}`;
export const undo = 'Отменить';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, 'добавлено (#)'],
    [updated, 'обновлено (#)'],
    [unchanged, 'уже есть (#)'],
    [leftOut, 'пропущено (#)'],
    [tooLong, 'слишком длинные (#)'],
    [unreadable, 'не читаются (#)'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Импортировать нечего.' : `Итог импорта: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: 'Сокращён # длинный заголовок.',
    few: 'Сокращены # длинных заголовка.',
    many: 'Сокращено # длинных заголовков.',
    other: 'Сокращено # длинного заголовка.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

/** In the genitive, which follows "no more than". */
const kinds: Readonly<Partial<Record<string, (limit: number) => string>>> = {
  saved: (limit) =>
    plural(limit, {
      one: '# сохранённого материала',
      few: '# сохранённых материалов',
      many: '# сохранённых материалов',
      other: '# сохранённого материала',
    }),
  read: (limit) =>
    plural(limit, {
      one: '# отметки о прочтении',
      few: '# отметок о прочтении',
      many: '# отметок о прочтении',
      other: '# отметки о прочтении',
    }),
  place: (limit) =>
    plural(limit, {
      one: '# позиции чтения',
      few: '# позиций чтения',
      many: '# позиций чтения',
      other: '# позиции чтения',
    }),
  visit: (limit) =>
    plural(limit, {
      one: '# материала в истории',
      few: '# материалов в истории',
      many: '# материалов в истории',
      other: '# материала в истории',
    }),
};
const otherKind = (limit: number) =>
  plural(limit, {
    one: '# настройки одного вида',
    few: '# настроек одного вида',
    many: '# настроек одного вида',
    other: '# настройки одного вида',
  });
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => (kinds[name] ?? otherKind)(limit));
  return `На этом устройстве хранится не более ${formatList(full)}, поэтому импортировано только самое новое.`;
}
export const importStopped = 'Импорт остановлен. Ничего не изменилось.';
export const fromAnotherEdition = (name: string) => `Этот файл из другого издания: «${name}».`;

const unchanged = (reason: string) => `${reason} Ничего не изменилось.`;
export const notABackup = unchanged('Этот файл экспортирован не с этого сайта.');
export const damaged = unchanged('Файл повреждён: часть его отсутствует или изменена.');
export const empty = unchanged('Файл пуст.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Файл слишком большой. Экспортированные здесь файлы не больше ${formatNumber(megabytes)}\u00a0МБ.`);
export const tooManyRecords = (count: number) =>
  unchanged(`В файле слишком много записей (предел — ${formatNumber(count)}). В экспортированных здесь их меньше.`);
export const notOpened = unchanged('Не удалось открыть файл. Возможно, он перемещён или удалён.');
export const newerVersion = unchanged(
  'Файл экспортирован из более новой версии сайта. Перезагрузите страницу и импортируйте его ещё раз.',
);
