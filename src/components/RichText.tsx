import { Fragment } from 'react';
import { storyAddress, topicAddress } from '../edition/addresses.ts';
import type { Inline, Mark } from '../edition/inline.ts';
import { markStyles } from './mark-styles.tsx';
import { PageLink } from './PageLink.tsx';
import { rareParts } from './rare-parts.ts';

const elements = { emphasis: 'em', strong: 'strong', struck: 's', sup: 'sup', sub: 'sub' } as const satisfies Record<
  Mark,
  string
>;

/** Text with its inline markup. */
export function RichText({ content }: { readonly content: readonly Inline[] }) {
  return content.map((node, i) => <Fragment key={i}>{typeof node === 'string' ? node : <Run node={node} />}</Fragment>);
}

function Run({ node }: { readonly node: Exclude<Inline, string> }) {
  switch (node.type) {
    case 'code':
      return (
        <code dir="ltr" className={markStyles.code}>
          {node.text}
        </code>
      );
    case 'link':
      return (
        <a href={node.href} title={node.title} rel="noopener noreferrer" className="link">
          <RichText content={node.content} />
        </a>
      );
    case 'story':
      return (
        <PageLink to={storyAddress(node.slug)} title={node.title} className="link">
          <RichText content={node.content} />
        </PageLink>
      );
    case 'footnote': {
      const { FootnoteSign } = rareParts;
      return FootnoteSign && <FootnoteSign of={node} />;
    }
    case 'topic':
      return (
        <PageLink to={topicAddress(node.slug)} className="topic-link">
          <RichText content={node.content} />
        </PageLink>
      );
    default: {
      const Element = elements[node.type];
      return (
        <Element className={markStyles[node.type]}>
          <RichText content={node.content} />
        </Element>
      );
    }
  }
}
