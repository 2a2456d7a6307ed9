import type { QuoteBlock } from '../../edition/blocks/quote.ts';
import { RichText } from '../RichText.tsx';
import type { BlockProps } from './block-props.ts';

export const Quote = ({ id, block: { text, more, cite } }: BlockProps<QuoteBlock>) => (
  <figure id={id} className="my-[1.4em] border-s-3 border-rule ps-5">
    <blockquote>
      {[text, ...(more ?? [])].map((paragraph, i) => (
        <p key={i} className={i === 0 ? 'italic' : 'mt-[0.8em] italic'}>
          <RichText content={paragraph} />
        </p>
      ))}
    </blockquote>
    {cite === undefined || cite.trim() === '' ? null : (
      <figcaption className="mt-2 font-sans text-label text-soft">{cite}</figcaption>
    )}
  </figure>
);
