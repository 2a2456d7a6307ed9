/** What sources call themselves, looked up in the start of their files. */

/** The text of the first title of an XML file before its first item. */
export function titleInXml(start: string): string | undefined {
  const head = start.split(/<(?:item|entry)[\s>]/u, 1)[0] ?? '';
  const written = /<(?:\w+:)?title(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?title>/u.exec(head)?.[1];
  return written === undefined ? undefined : plainName(written.replace(/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u, '$1'));
}

/** A field of the outermost object of a JSON file, before another one. */
export function fieldInJson(start: string, field: string, before: string): string | undefined {
  const head = start.split(`"${before}"`, 1)[0] ?? '';
  const written = new RegExp(String.raw`"${field}"\s*:\s*("(?:[^"\\]|\\.)*")`, 'u').exec(head)?.[1];
  if (written === undefined) return undefined;
  try {
    return plainName(String(JSON.parse(written)));
  } catch {
    return undefined;
  }
}

/** The name of the site in a page's head. */
export function siteInPage(start: string): string | undefined {
  const meta = /<meta\s[^>]*\bog:site_name\b[^>]*>/iu.exec(start)?.[0];
  const written = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(meta ?? '');
  return written === null ? undefined : plainName(written[1] ?? written[2] ?? '');
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A name in one line; undefined for none, and for what is too long to be one. */
export function plainName(written: string): string | undefined {
  const name = written
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#(x[\da-f]{1,6}|\d{1,7});/giu, (whole, code: string) => {
      const number = code.startsWith('x') || code.startsWith('X') ? Number.parseInt(code.slice(1), 16) : Number(code);
      return number > 31 && number < 0x110_000 ? String.fromCodePoint(number) : whole;
    })
    .replaceAll(/&(amp|lt|gt|quot|apos);/gu, (_, sign: string) => characters[sign] ?? '')
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  return name === '' || name.length > 80 || /^https?:/iu.test(name) ? undefined : name;
}
