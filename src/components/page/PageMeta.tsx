import { createElement, useLayoutEffect } from 'react';
import { pageTitle } from '#messages/page.ts';
import { publicAddress } from '../../edition/addresses.ts';
import type { Masthead } from '../../edition/published.ts';
import { afterPaint } from '../../platform/after-layout.ts';

interface PageMetaProps {
  readonly masthead: Masthead | undefined;
  /** Absent on the front page, whose title is the edition's name alone. */
  readonly title?: string | undefined;
  /** The language of the title, if it isn't the edition's. */
  readonly lang?: string | undefined;
  readonly description: string;
  /** Absent on pages that search engines should leave out, such as the one for unknown addresses. */
  readonly address?: string | undefined;
  readonly type?: 'website' | 'article' | undefined;
}

/** An element of the head: what it is found by, and the value of its `content` or `href`. */
type MetaElement = readonly [
  tag: 'meta' | 'link',
  by: 'name' | 'property' | 'rel',
  name: string,
  value: string | undefined,
];

interface Metadata {
  readonly title: string;
  readonly elements: readonly MetaElement[];
}

function metadataOf({ masthead, title, description, address, type = 'website' }: PageMetaProps): Metadata {
  const name = masthead?.name ?? '';
  const url = masthead?.url === undefined || address === undefined ? undefined : publicAddress(masthead.url, address);
  return {
    title: title === undefined ? name : pageTitle(title, name),
    elements: [
      ['meta', 'name', 'description', description],
      ['link', 'rel', 'canonical', url],
      ['meta', 'name', 'robots', address === undefined ? 'noindex' : undefined],
      ['meta', 'property', 'og:title', title ?? name],
      ['meta', 'property', 'og:description', description],
      ['meta', 'property', 'og:type', type],
      ['meta', 'property', 'og:site_name', name],
      ['meta', 'property', 'og:url', url],
    ],
  };
}

const valueOf = (tag: 'meta' | 'link') => (tag === 'meta' ? 'content' : 'href');

/** The elements in a built page. React writes them before all others. The template moves them into the head. */
function PageMetaInBuiltPage(props: PageMetaProps) {
  const { title, elements } = metadataOf(props);
  return (
    <>
      <title lang={props.lang}>{title}</title>
      {elements.map(([tag, by, name, value]) =>
        value === undefined ? null : createElement(tag, { key: name, [by]: name, [valueOf(tag)]: value }),
      )}
    </>
  );
}

/**
 * Changes the head of the document once the page has been painted. Chromium reports each change of a title to its main
 * process. That can take longer than removing the page before.
 */
function PageMetaInDocument({ masthead, title, lang, description, address, type }: PageMetaProps) {
  useLayoutEffect(
    () => afterPaint(() => show(metadataOf({ masthead, title, description, address, type }), lang)),
    [masthead, title, lang, description, address, type],
  );
  return null;
}

function show({ title, elements }: Metadata, lang: string | undefined): void {
  if (document.title !== title) document.title = title;
  const titleElement = document.querySelector('title');
  if (lang === undefined) titleElement?.removeAttribute('lang');
  else titleElement?.setAttribute('lang', lang);
  for (const [tag, by, name, value] of elements) {
    const shown = document.head.querySelector(`${tag}[${by}="${name}"]`);
    if (value === undefined) shown?.remove();
    else (shown ?? added(tag, by, name)).setAttribute(valueOf(tag), value);
  }
}

function added(tag: 'meta' | 'link', by: string, name: string): Element {
  const element = document.createElement(tag);
  element.setAttribute(by, name);
  document.head.append(element);
  return element;
}

/** Title and metadata of a page, for link previews and search engines. */
export const PageMeta = (props: PageMetaProps) =>
  import.meta.env.SSR ? <PageMetaInBuiltPage {...props} /> : <PageMetaInDocument {...props} />;
