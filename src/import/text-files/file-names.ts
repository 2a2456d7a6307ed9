/** What the path of a file says of its story. */

/** Facts from a path, as Jekyll and Hugo write them. */
export interface PathFacts {
  readonly slug: string;
  readonly date?: string | undefined;
  readonly section?: string | undefined;
  readonly isDraft: boolean;
  /** BCP 47, from `quay.de.md` or `content/de/quay.md`. */
  readonly language?: string | undefined;
  /** The paths that the same story may have in other languages. */
  readonly translations: readonly string[];
  /** A list page, or a note for those who edit the files. */
  readonly isNoStory: boolean;
}

/** Languages that sites have folders or endings for. */
const languages: ReadonlySet<string> = new Set(
  (
    'en de fr es it pt nl sv da nb nn no fi is pl cs sk sl hr sr bs mk bg ro hu el tr ru uk be et lv lt ga cy eu ca ' +
    'gl ja zh ko ar he fa ur hi bn ta te mr th vi id ms sw pt-br pt-BR zh-cn zh-CN zh-tw zh-TW en-gb en-us'
  ).split(' '),
);

/** The paths of a story in other languages, as Hugo has them: `quay.fr.md` for `quay.md`, `fr/quay.md` for `en/`. */
function otherPaths(name: string, language: string, isEnding: boolean): string[] {
  const others = [...languages].filter((other) => other !== language);
  if (isEnding) {
    const at = name.lastIndexOf(`.${language}.`);
    const [start, end] = [name.slice(0, at), name.slice(at + language.length + 1)];
    return [`${start}${end}`, ...others.map((other) => `${start}.${other}${end}`)];
  }
  const folders = name.split('/');
  const at = folders.indexOf(language);
  const put = (other: readonly string[]) => [...folders.slice(0, at), ...other, ...folders.slice(at + 1)].join('/');
  return [put([]), ...others.map((other) => put([other]))];
}

const dated = /^(\d{4}-\d{2}-\d{2})[-_]+(.+)$/u;

export function pathFacts(name: string): PathFacts {
  const folders = name.replaceAll('\\', '/').split('/');
  const file = folders.pop() ?? '';
  const base = file.replace(/\.(?:md|markdown|mdown|mkd|mdx|html?)$/iu, '');
  const [, stem = base, suffix] = /^(.+)\.([a-z]{2}(?:-[A-Z]{2})?)$/u.exec(base) ?? [];
  const isIndex = /^index$/iu.test(stem);
  const own = isIndex ? (folders.at(-1) ?? stem) : stem;
  const [, date, rest] = dated.exec(own) ?? [];
  const content = folders.findIndex((folder) => /^(?:content|posts|_posts|blog|src)$/u.test(folder));
  const inner = folders
    .slice(content + 1, isIndex ? -1 : undefined)
    .filter((folder) => !/^(?:_?posts?|_drafts|blog|content|pages|src|\d{4}|\d{2})$/u.test(folder));
  const language = suffix ?? inner.find((folder) => languages.has(folder));
  const section = content === -1 ? undefined : inner.find((folder) => folder !== language);
  return {
    slug: rest ?? own,
    ...(date === undefined ? {} : { date }),
    ...(section === undefined ? {} : { section }),
    isDraft: folders.some((folder) => /^_?drafts$/u.test(folder)),
    ...(language === undefined ? {} : { language }),
    translations: language === undefined ? [] : otherPaths(name, language, suffix !== undefined),
    isNoStory:
      /^(?:_index|readme|license|changelog|contributing|code_of_conduct|404|search|tags|categories|sitemap)$/iu.test(
        stem,
      ),
  };
}
