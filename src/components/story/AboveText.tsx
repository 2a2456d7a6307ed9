import * as messages from '#messages/story.ts';
import { storyAddress } from '../../edition/addresses.ts';
import type { StoryPage } from '../../edition/published.ts';
import { LocalTime } from '../LocalTime.tsx';
import { Message } from '../Message.tsx';

/** Marks a link to another edition of the site: it is no page of this app. */
const otherEdition = { rel: 'alternate' };

/** What few stories have below their headers: translations, and that it has expired. */
export function AboveText({ page: { story } }: { readonly page: StoryPage }) {
  const { expired, translations = [] } = story;
  return (
    <>
      {translations.length === 0 ? null : (
        <p className="mb-4 font-sans text-label">
          <Message
            of={messages.alsoIn(
              translations.map(({ slug, name, language, path }) => (
                <a
                  key={slug}
                  href={path ?? `${import.meta.env.BASE_URL}${storyAddress(slug).slice(1)}`}
                  {...(path === undefined ? {} : otherEdition)}
                  hrefLang={language?.lang}
                  lang={language?.lang}
                  dir={language?.dir}
                  className="inline-block py-3.25 link"
                >
                  {name}
                </a>
              )),
            )}
          />
        </p>
      )}
      {expired === undefined ? null : (
        <div id="text" className="mt-6 max-w-note border border-s-3 border-rule border-s-spot px-4.5 py-3.5 text-body">
          <p>
            <Message of={messages.expired(<LocalTime moment={expired} />)} />
          </p>
        </div>
      )}
    </>
  );
}
