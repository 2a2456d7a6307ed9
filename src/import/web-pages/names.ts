/** Names of authors as bylines write them. */
import type { OriginalAuthor } from '../original.ts';

/** Words before a name, in the languages of many newsrooms. */
const before = new RegExp(
  String.raw`^(?:(?:(?:written|posted|published|reporting|story|text|words|analysis|opinion|review|` +
    String.raw`report|article|interview|edited|compiled|contributed)\s+)?by|von|par|por|di|door|av|af|` +
    String.raw`przez|autor(?:en|in|a|es)?|author(?:s)?|text|texto|texte|tekst|redaktion|автор|от|yazan|` +
    String.raw`oleh|escrito por|publié par|rédigé par|ein(?:e)? (?:\p{L}+ )?von)\s*[:：]?\s+(?=\p{L})|` +
    String.raw`^(?:by|by:|author:|authors:|von:|text:|foto:)\s*`,
  'iu',
);

/** The names in a byline: "By Ada Bole and Cy Dunn, Carrow" has two. */
export function namesIn(byline: string): string[] {
  if (byline.includes('://')) return [];
  const line = byline.replaceAll(/\s+/gu, ' ').trim().replace(before, '').replace(before, '');
  return line
    .split(
      new RegExp(
        String.raw`\s*(?:;|•|·|\||\/|\n|、|，)\s*|\s*,\s+(?:and\s+|y\s+|und\s+)?|\s+(?:and|und|et|y|e|og|och|en|` +
          String.raw`&|with|mit|avec|con|и|ja|dan|i)\s+`,
        'u',
      ),
    )
    .map(cleanName)
    .filter(isName);
}

function cleanName(name: string): string {
  return (
    name
      .replace(before, '')
      .replace(/\s*\([^()]*\)?\s*$/u, '')
      .replace(/^([^()]*)\)+$/u, '$1')
      // What else pages have in the same line: who edited it, the day, and how many comments there are.
      .replace(/\s+(?:edited|reviewed|translated|illustrated|photographed|updated) by\s.*$/iu, '')
      .replace(/(?<=\p{L}\s\p{L}+)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, '')
      .replace(/(?<=\p{Ll})\d+$/u, '')
      .replace(/^\([^()]*$/u, '')
      .replace(/\s+(?:[-–—|@]\s+.*|@\S+|\S+@\S+.*)$/u, '')
      .replace(/(?<=\p{Ll})\s+(?:\p{Lu}{2,}\s*){2,}$/u, '')
      .replace(/^@/u, '')
      .replace(/^(?:more|posts|articles|all (?:posts|stories)) (?:by|from)\s+/iu, '')
      .replace(
        new RegExp(
          String.raw`\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|` +
            String.raw`sept|oct|nov|dec)\w*\.?)?,?\s*\d[\s\S]*$`,
          'iu',
        ),
        '',
      )
      .replace(/(?:\s+(?:in|aus|à|for|für)\s+\p{Lu}[\s\S]*)$/u, '')
      .replaceAll(/^[\s,.:;–—-]+|[\s,:;–—-]+$/gu, '')
      .trim()
  );
}

/** Words that no name has: what stands beside names in bylines. */
const noName = new RegExp(
  String.raw`\b(?:updated|published|posted|read|minutes?|comments?|follow|subscribe|share|view(?:s)?|` +
    String.raw`copyright|creative commons|licen[cs]ed?|rights reserved|email|www|http\S*|` +
    String.raw`january|february|march|april|june|july|august|` +
    String.raw`september|october|november|december|correspondent|reporter|columnist|contributor|guest|` +
    String.raw`admin(?:istrator)?)\b|\d{3,}|^\d|\d:\d\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|` +
    String.raw`dec)\w*\.?\s*\d*$|^(?:am|um|veröffentlicht|redaktion|admin|wordpressadmin|nachrichten|` +
    String.raw`aktualisiert|stand|view|all|posts?|staff writer|opinion writer|(?:mon|tues|wednes|thurs|fri|` +
    String.raw`satur|sun)day)\b|^[\d\s.:/-]+$|[{}<>[\]=@]|\.(?:com|org|net|de|fr)\b`,
  'iu',
);

/** Degrees, which follow a name after a comma. */
const degree = /^(?:[BM]\.?(?:A|S|Sc|Ed|D|BA|PH|Phil)|Ph\.?D|J\.?D|R\.?[ND]|D\.?O|LL\.?[BM]|Jr|Sr|Esq)\.?$/u;

/** Whether a text can be the name of a person or of an agency. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}{2}/u.test(name)) return false;
  if (name.split(' ').length > 6 || degree.test(name)) return false;
  return (
    !noName.test(name) ||
    /^(?:\S+ )?(?:staff|editors?|associated press)(?: (?:and )?(?:reporters?|writers?|report))?$/iu.test(name)
  );
}

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
