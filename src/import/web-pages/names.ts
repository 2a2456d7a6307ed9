/** Names of authors as bylines write them. */
import type { OriginalAuthor } from '../original.ts';
import {
  agencies,
  bylineWords,
  dateFollows,
  longCity,
  longRole,
  noName,
  outlet,
  prepositions,
  roleAlone,
  rolePhrases,
  rolesBefore,
} from './byline-words.ts';

/** What stands between names. A slash or a dot in a name has no spaces. */
const separators = /\s*(?:[;•·|｜\n、，→»«~]|\s[/–—-]\s)\s*|\s*,\s+(?:(?:and|y|und|et|e)\s+)?|,(?=\p{Lu})/u;
const conjunction = new RegExp(
  String.raw`\s+(?:and|und|et|y|e|og|och|en|&|with|mit|avec|con|com|и|та|ja|dan|i|a|ve|và|és|și|And|AND|UND|ET)\s+`,
  'u',
);

/** The names in a byline: "By Ada Bole and Cy Dunn, Carrow" has two, and the place. */
export function namesIn(byline: string): string[] {
  if (byline.includes('://')) return [];
  const line = withoutWords(
    byline
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/^\[(.*)\]$/u, '$1')
      // The sections after the names.
      .replace(/[\s|,]*filed under\b.*$/iu, '')
      // "Source: … Editor: … Time: …" in one line.
      .replaceAll(/\s+(?=(?:来源|作者|记者|责任编辑|编辑|时间|日期)\s*[:：])/gu, ' | ')
      .replaceAll(/(?:时间|日期)\s*[:：][^|]*/gu, ''),
  ).replace(dateFollows, '');
  const names = line
    .split(separators)
    .filter((part) => !longRole.test(part))
    .flatMap(joinedNames)
    .map(cleanName)
    .filter(isName);
  // A single word after whole names is their place or their office.
  return names.some((name) => name.includes(' '))
    ? names.filter((name, i) => !isPlace(name) && (i === 0 || !(outlet.test(name) || longCity.test(name))))
    : names;
}

const isPlace = (name: string): boolean =>
  /^[\p{scx=Latn}.'’-]+$/u.test(name) &&
  !/^(?:reuters|afp|ap|dpa|apa|efe|ansa|upi|bloomberg|epd|kna|sid)$/iu.test(name);

/** Two names around "and". A name of several words with one word after it is that of an office. */
function joinedNames(part: string): string[] {
  const parts = part.split(conjunction);
  const counts = new Set(parts.map((one) => Math.min(2, cleanName(one).split(' ').length)));
  const areNames = parts.every((one) => /^[^\p{Ll}]/u.test(withoutWords(one.trim())));
  return parts.length > 1 && (counts.size > 1 || !areNames) && !/\s(?:with|mit|avec|con)\s/u.test(part)
    ? [part]
    : parts;
}

/** A text without the words that introduce a name. */
function withoutWords(text: string): string {
  let rest = text;
  for (let i = 0; i < 4; i++) {
    const next = rest.replace(bylineWords, '').replace(prepositions, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

function cleanName(name: string): string {
  const plain = withoutWords(name.trim())
    .replace(/\s*[(（【[][^()（）]*[)）】\]]?\s*$/u, '')
    .replace(/^([^()]*)\)+$/u, '$1')
    // A label of the page after the name.
    .replace(/(?<=\p{sc=Han}{2})\s+\p{sc=Han}+：.*$/u, '')
    .replace(/(?<=\p{L})@\w+$/u, '')
    .replace(dateFollows, '')
    .replace(/\s+(?:[-–—|@]\s+.*|@\S+|\S+@\S+.*)$/u, '')
    .replace(/^@/u, '');
  const person = plain
    // Other lines of the page in the same element.
    .replace(/\s+(?:edited|reviewed|translated|illustrated|photographed|updated) by\s.*$/iu, '')
    .replace(
      /\s+(?:illustration|photo|foto|image|bild|text|video)\p{L}* (?:von|by|de|par)\s.*$|\s+(?:fotos?|photos?):.*$/iu,
      '',
    )
    .replace(/(?<=\p{Ll})\d+$/u, (digits) => (plain.includes(' ') ? '' : digits))
    .replace(/(?<=\p{Ll}[\p{L}'’-]*\s\p{Lu}[\p{L}'’-]*\p{Ll})\s+(?:\p{Lu}{2,}\s*){2,}$/u, '')
    .replace(rolesBefore, '')
    .replace(rolePhrases, '')
    .replace(agencies, '')
    .replace(/(?<=\p{L}\s[\p{L}.'’-]+)\s+(?:in|aus|à|for|für|im Gespräch|at|para|pour)(?:\s+\p{Lu}[\s\S]*)?$/u, '')
    .replaceAll(/^[\s,.:;–—●•/-]+|[\s,:;–—●•/-]+$/gu, '')
    .trim();
  return withoutWords(person);
}

/** Degrees, which follow a name after a comma. */
const degree = /^(?:[BM]\.?(?:A|S|Sc|Ed|D|BA|PH|Phil)|Ph\.?D|J\.?D|R\.?[ND]|D\.?O|LL\.?[BM]|Jr|Sr|Esq)\.?$/u;

/** Whether a text can be the name of a person or of an agency. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}[\p{L}\p{M}]/u.test(name)) return false;
  if (name.split(' ').length > 7 || degree.test(name) || roleAlone.test(name)) return false;
  return (
    !noName.test(name) ||
    /^(?:\S+ )?(?:staff|editors?|associated press)(?: (?:and )?(?:reporters?|writers?|report))?$/iu.test(name)
  );
}

const particles = new Set(
  'von van de der den del della di da du dos das do la le los las el al bin ibn zu zur vom y e ten ter af av ben'.split(
    ' ',
  ),
);

/** Whether each word of a name is written as names are. Sentences have small letters. */
export const isWrittenAsName = (name: string): boolean =>
  name.split(' ').every((word, i) => !/^\p{Ll}/u.test(word) || (i > 0 && particles.has(word)));

/** Authors with each name once, whatever the capital letters. */
export function distinctAuthors(authors: readonly OriginalAuthor[]): OriginalAuthor[] {
  const seen = new Map<string, OriginalAuthor>();
  for (const author of authors) {
    const key = author.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
    const known = seen.get(key);
    if (known === undefined) seen.set(key, author);
    else seen.set(key, { ...author, ...known });
  }
  return [...seen.values()];
}
