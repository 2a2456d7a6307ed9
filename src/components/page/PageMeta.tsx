import { pageTitle } from '#messages/page.ts';
import { publicAddress } from '../../edition/addresses.ts';
import type { Masthead } from '../../edition/published.ts';

/** Title and metadata of a page, for link previews and search engines. React moves them to the document's head. */
export function PageMeta({
  masthead,
  title,
  lang,
  description,
  address,
  type = 'website',
}: {
  readonly masthead: Masthead | undefined;
  /** Absent on the front page, whose title is the edition's name alone. */
  readonly title?: string;
  /** The language of the title, if it isn't the edition's. */
  readonly lang?: string | undefined;
  readonly description: string;
  /** Absent on pages that search engines should leave out, such as the one for unknown addresses. */
  readonly address?: string;
  readonly type?: 'website' | 'article';
}) {
  const name = masthead?.name ?? '';
  const url = masthead?.url === undefined || address === undefined ? undefined : publicAddress(masthead.url, address);
  return (
    <>
      <title lang={lang}>{title === undefined ? name : pageTitle(title, name)}</title>
      <meta name="description" content={description} />
      {url && <link rel="canonical" href={url} />}
      {address === undefined ? <meta name="robots" content="noindex" /> : null}
      <meta property="og:title" content={title ?? name} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={name} />
      {url && <meta property="og:url" content={url} />}
    </>
  );
}
