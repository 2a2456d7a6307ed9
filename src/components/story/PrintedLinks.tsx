import * as messages from '#messages/story.ts';
import { Label } from '../Label.tsx';

/**
 * The addresses of a story's links, as numbered notes on paper. The stylesheet (styles/print.css) numbers the
 * links in the text: the data of the page has them in the same order.
 */
export function PrintedLinks({ links }: { readonly links: readonly string[] }) {
  return (
    <section hidden className="mt-4 print:block" aria-labelledby="links">
      <h2 id="links" className="font-semibold">
        <Label>{messages.linksInStory}</Label>
      </h2>
      <ol className="text-small print:list-decimal print:columns-[14rem_2] print:gap-8 print:ps-5">
        {links.map((address, i) => (
          <li key={i} className="print:break-inside-avoid print:py-0.5">
            <bdi>{address}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
