import { Fragment } from 'react';
import { storyAddress, topicAddress } from '../edition/addresses.ts';
import type { Inline } from '../edition/published.ts';
import { PageLink } from './PageLink.tsx';

/** Text with its emphasis, code and links. */
export function RichText({ content }: { readonly content: readonly Inline[] }) {
  return content.map((node, i) => <Fragment key={i}>{typeof node === 'string' ? node : <Run node={node} />}</Fragment>);
}

function Run({ node }: { readonly node: Exclude<Inline, string> }) {
  switch (node.type) {
    case 'emphasis':
      return (
        <em>
          <RichText content={node.content} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <RichText content={node.content} />
        </strong>
      );
    case 'code':
      return (
        <code dir="ltr" className="rounded-xs bg-wash px-1 text-[0.85em]">
          {node.text}
        </code>
      );
    case 'link':
      return (
        <a href={node.href} rel="noopener noreferrer" className="link">
          <RichText content={node.content} />
        </a>
      );
    case 'story':
      return (
        <PageLink to={storyAddress(node.slug)} className="link">
          <RichText content={node.content} />
        </PageLink>
      );
    case 'topic':
      return (
        <PageLink to={topicAddress(node.slug)} className="topic-link">
          <RichText content={node.content} />
        </PageLink>
      );
  }
}
