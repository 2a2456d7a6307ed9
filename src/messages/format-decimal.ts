import { language } from '#messages/language.ts';

/** A number with exactly one decimal place, such as "2.0". */
export const formatDecimal = (value: number): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
