/**
 * A number as people write it in tables: with a sign, digits in groups, decimals, a currency or a percent sign. Dates
 * and years in ranges are none.
 */
const pattern = /^[\p{Sc}~≈<>≤≥±]*\s?[+\-−–]?\s?\p{Sc}?\s?\p{Nd}[\p{Nd}.,'’٫٬\s]*(?:[%‰٪\p{Sc}]|[\p{L}.²³°]{1,4})?$/u;

/** Whether a cell is a number. A dash stands for one that is not known. */
export const isNumber = (text: string): boolean => {
  const trimmed = text.trim();
  return pattern.test(trimmed) || isUnknown(trimmed);
};

// Cached: a table has many cells of one language.
const decimalSigns = new Map<string, string>();

/** The sign before decimals in a language, as in the cells of its tables. */
function decimalSign(language: string): string {
  let known = decimalSigns.get(language);
  if (known === undefined) {
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
    known = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
    decimalSigns.set(language, known);
  }
  return known;
}

const unknown = /^(?:[-–—−]|n\/a)$/iu;

/** Whether a cell says that a number is not known. */
const isUnknown = (text: string): boolean => unknown.test(text.trim());

/** Whether all cells of a column that are not empty are numbers, or say that one is not known. */
export function isNumericColumn(cells: readonly (string | number)[], column: number): boolean {
  const texts = cells.map(String).filter((text) => text.trim() !== '' && !isUnknown(text));
  // Years in the first column name the rows.
  if (column === 0 && texts.every((text) => /^\d{4}$/u.test(text))) return false;
  return texts.length > 0 && texts.every(isNumber);
}

/** Writes a negative number with the sign that is as wide as a plus, instead of a hyphen. */
export const withMinusSign = (text: string): string =>
  text.replace(/(?<![^\p{Sc}\p{Cf}\s])[-–](?=\p{Sc}?\p{Nd})/u, '−');

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(text.trim());

/**
 * Writes the numbers of a column by the rules of a language: its digits in groups, its sign for decimals. As written
 * stay years, numbers with units or signs beside them, and those in marks, such as `12345`.
 */
export function writtenNumbers(cells: readonly (string | number)[], language: string): string[] {
  const areYears = cells.every((cell) => isYear(String(cell)) || String(cell).trim() === '');
  return cells.map((cell) => {
    const text = String(cell).trim();
    if (unknown.test(text) && text.length === 1) return text === '—' ? text : '–';
    const decimal = typeof cell === 'number' ? '.' : decimalSign(language);
    const [, fraction = ''] = text.split(decimal);
    const isPlain = /^[+\-−–]?(?:0|[1-9]\d{0,14})$/u.test(text.split(decimal)[0] ?? '') && /^\d*$/u.test(fraction);
    const value = isPlain ? valueOf(text, typeof cell === 'number' ? 'en' : language) : undefined;
    if (value === undefined || areYears || text.endsWith(decimal)) return withMinusSign(String(cell));
    const digits = fraction.length;
    const format = new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: text.startsWith('+') ? 'exceptZero' : 'auto',
      // Digits of another script stay those of the editor.
      ...(typeof cell === 'number' ? {} : { numberingSystem: 'latn' }),
    });
    return withMinusSign(format.format(value));
  });
}

/** The value of a cell; undefined if it is none. @param language whose sign for decimals the cell has */
export function valueOf(text: string, language: string): number | undefined {
  const decimal = decimalSign(language);
  const plain = Array.from(text.normalize('NFKC'), (character) => {
    if (/\p{Nd}/u.test(character)) return digitOf(character);
    if (character === decimal) return '.';
    return /[\s'’.,٬]/u.test(character) ? '' : character.replace(/[−–]/u, '-').replace('٫', '.');
  }).join('');
  const match = /^[^\d+-]*([+-]?)\p{Sc}?(\d+(?:\.\d+)?)[^\d]*$/u.exec(plain);
  return match === null ? undefined : Number(`${match[1]}${match[2]}`);
}

/** A digit of any script in ASCII. In Unicode the ten digits of a script are in order, and begin with its zero. */
function digitOf(digit: string): string {
  let value = 0;
  for (let code = digit.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(code - 1)) && value < 9; code -= 1)
    value += 1;
  return String(value);
}
