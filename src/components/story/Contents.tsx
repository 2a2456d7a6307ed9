import * as messages from '#messages/blocks.ts';
import { paragraphId } from '../../edition/addresses.ts';
import type { Block } from '../../edition/blocks/block.ts';
import { withoutLinks } from '../../edition/inline.ts';
import { Label } from '../Label.tsx';
import { RichText } from '../RichText.tsx';
import { minHeadings } from './min-headings.ts';

/** The headings of a text with their places in it, from 0. */
export const headingsOf = (body: readonly Block[]) =>
  [...body.entries()].flatMap(([i, block]) => (block.type === 'heading' ? [{ i, block }] : []));

/** The headings of a long story, as links to them, in a list that the reader opens. */
export function Contents({ body }: { readonly body: readonly Block[] }) {
  const headings = headingsOf(body);
  if (headings.length < minHeadings) return null;
  return (
    // Reader views take a `nav` inside an article for a part of its text, but leave out the role.
    <div
      role="navigation"
      aria-labelledby="contents"
      className="mb-7 border-y border-rule font-sans text-label print:hidden"
    >
      {/* Closed, it takes one line. The browser opens it, also without scripts. */}
      <details>
        <summary id="contents" className="cursor-pointer py-3.25 font-bold">
          <Label>{messages.contents}</Label>
        </summary>
        <ol className="columns-[16rem_2] gap-x-8 pb-2">
          {headings.map(({ i, block: { level, text } }) => (
            <li key={i} className={`break-inside-avoid ${level === 3 ? 'ps-5' : ''}`}>
              <a href={`#${paragraphId(i)}`} className="inline-block py-3.25 link">
                <RichText content={withoutLinks(text)} />
              </a>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
