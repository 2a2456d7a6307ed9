/** Where a story was filed, without the day and the agency that stand beside it. Nothing if only they are there. */
export function placeOfDateline(written: string | undefined): string | undefined {
  const line = written
    ?.slice(0, 200)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s*\([^()]{2,30}\)/gu, '')
    .replaceAll(/[\s,]*\b\d{4}-\d{2}-\d{2}.*$/gu, '')
    .replaceAll(/,?\s+\p{L}{3,12}\.?\s+\d{1,2}(?:,?\s+\d{4})?(?=$|[\s–—-])/gu, '')
    .replaceAll(/,?\s+\d{1,2}\.?\s+\p{L}{3,12}\.?(?:\s+\d{4})?(?=$|[\s–—-])/gu, '')
    .replaceAll(/^[\s–—-]+|[\s,–—-]+$/gu, '')
    .trim();
  const isDate = line === undefined || /^(?:[\d/.\s:-]*|\p{L}{3,12}\.?\s+\d{1,2},?(?:\s+\d{4})?)$/u.test(line);
  return isDate || line.length > 80 ? undefined : line;
}
