import { language } from '#messages/language.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as "12 MB", in decimal units as systems show them; below ten with one decimal place, as "1.2 MB". */
export function formatBytes(bytes: number): string {
  // 1,000 kB are 1 MB, also if that is reached by rounding.
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1) * 1.0005) / 3), 1), units.length);
  const value = bytes / 1000 ** power;
  const maximumFractionDigits = value < 9.95 && power > 1 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: 'unit', unit: units[power - 1], maximumFractionDigits }).format(
    power === 1 ? Math.ceil(value) : value,
  );
}
