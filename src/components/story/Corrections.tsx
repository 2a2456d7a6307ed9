import { factSeparator } from '#messages/headlines.ts';
import * as messages from '#messages/story.ts';
import type { Story } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { LocalTime } from '../LocalTime.tsx';
import { RichText } from '../RichText.tsx';

/** A story's corrections, above its text. */
export function Corrections({ story }: { readonly story: Story }) {
  if (story.corrections.length === 0) return null;
  return (
    <section aria-labelledby="correction" className="mb-7 max-w-note border-s-3 border-spot ps-4.5 text-body">
      {story.corrections.map(({ text, published }, i) => (
        <p key={i} className="py-1">
          <strong className="font-sans text-label" id={i === 0 ? 'correction' : undefined}>
            <Label>{messages.correction}</Label>
          </strong>
          {published === undefined ? null : (
            <span className="font-sans text-label text-soft">
              <span>{factSeparator}</span>
              <LocalTime moment={published} />
            </span>
          )}{' '}
          <span className="block">
            <RichText content={text} />
          </span>
        </p>
      ))}
    </section>
  );
}
