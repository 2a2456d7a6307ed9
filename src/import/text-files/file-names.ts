/** What the path of a file says of its story. */

/** Facts from a path, as Jekyll and Hugo write them. */
export interface PathFacts {
  readonly slug: string;
  readonly date?: string | undefined;
  readonly section?: string | undefined;
  readonly isDraft: boolean;
  /** BCP 47, from `quay.de.md` or `content/de/quay.md`. */
  readonly language?: string | undefined;
  /** A list page, or a note for those who edit the files. */
  readonly isNoStory: boolean;
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
  const language =
    suffix ?? inner.find((folder) => /^(?:en|de|fr|es|it|pt|nl|sv|da|nb|fi|pl|cs|ru|uk|ja|zh|ko|ar)$/u.test(folder));
  const section = content === -1 ? undefined : inner.find((folder) => folder !== language);
  return {
    slug: rest ?? own,
    ...(date === undefined ? {} : { date }),
    ...(section === undefined ? {} : { section }),
    isDraft: folders.some((folder) => /^_?drafts$/u.test(folder)),
    ...(language === undefined ? {} : { language }),
    isNoStory:
      /^(?:_index|readme|license|changelog|contributing|code_of_conduct|404|search|tags|categories|sitemap)$/iu.test(
        stem,
      ),
  };
}
