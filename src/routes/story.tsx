import { useSuspenseQuery } from '@tanstack/react-query';
import { Fragment, memo } from 'react';
import { replace, useParams, type LoaderFunctionArgs } from 'react-router';
import { reloadForButtons } from '#messages/story.ts';
import { HeadlineOnly } from '../components/story/HeadlineOnly.tsx';
import { Label } from '../components/Label.tsx';
import { Later } from '../components/Later.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { rareParts } from '../components/rare-parts.ts';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { StorySidebar } from '../components/story/StorySidebar.tsx';
import { StoryFooter } from '../components/story/StoryFooter.tsx';
import { StoryHeader } from '../components/story/StoryHeader.tsx';
import { AboveStory, StoryText } from '../components/story/StoryText.tsx';
import { publicAddress, storyAddress } from '../edition/addresses.ts';
import { cardOf, type Masthead, type Story, type StoryPage } from '../edition/published.ts';
import { ListenButton } from '../listening/ListenButton.tsx';
import { clientContext } from '../queries/context.ts';
import { mastheadQuery, storyQuery } from '../queries/edition.ts';
import { NextStory } from '../reader/reading/NextStory.tsx';
import { ReadingPosition } from '../reader/reading/ReadingPosition.tsx';
import { ReadButton } from '../reader/history/ReadButton.tsx';
import { SaveButton } from '../reader/saved/SaveButton.tsx';
import { readingPositions } from '../reader/storage/collections.ts';
import { useMarkOpened } from '../reader/history/use-mark-opened.ts';
import { PrintButton } from '../sharing/PrintButton.tsx';
import { PrintedQrCode } from '../sharing/PrintedQrCode.tsx';
import { SharePassage } from '../sharing/SharePassage.tsx';
import { ShareButton } from '../sharing/ShareButton.tsx';
import { loadQuery } from './load-query.ts';

/** Loads a story. Under a former slug, leads on to its address. */
export async function loader(args: LoaderFunctionArgs): Promise<Response | null> {
  const query = storyQuery(args.params['slug'] ?? '');
  await loadQuery(args, query);
  const client = args.context.get(clientContext);
  const page = client.getQueryData(query.queryKey);
  if (page === undefined || page.story.slug === args.params['slug']) return null;
  // Without a connection only the data at the former address may be cached.
  client.setQueryData(storyQuery(page.story.slug).queryKey, page);
  return replace(storyAddress(page.story.slug));
}

export function Component() {
  const { slug = '' } = useParams();
  return <StoryView slug={slug} />;
}

/** `memo` keeps the page from rendering again while the router loads the next one. */
const StoryView = memo(function StoryView({ slug }: { readonly slug: string }) {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data: page } = useSuspenseQuery(storyQuery(slug));
  useMarkOpened(cardOf(page.story));
  return <StoryScreen masthead={masthead} page={page} />;
});

/** A story and its related headlines. A headline-only story has quotations instead of a text. */
export function StoryScreen({ masthead, page }: { readonly masthead: Masthead; readonly page: StoryPage }) {
  const { story, related, passages } = page;
  const { AboveText, BelowText } = rareParts;
  const card = cardOf(story);
  const address = masthead.url === undefined ? undefined : publicAddress(masthead.url, storyAddress(story.slug));
  const url = () =>
    address ?? publicAddress(new URL(import.meta.env.BASE_URL, location.origin).href, storyAddress(story.slug));
  return (
    <Page masthead={masthead} section={story.section?.slug}>
      <Fragment key={story.slug}>
        <PageMeta
          masthead={masthead}
          title={story.headline}
          lang={story.language?.lang}
          description={story.summary}
          address={storyAddress(story.slug)}
          type="article"
        />
        <div className="gap-x-18 pt-2 wide:grid wide:grid-cols-[minmax(0,1fr)_21rem] print:block">
          <article lang={story.language?.lang} dir={story.language?.dir}>
            <StoryHeader
              story={story}
              address={address}
              code={address === undefined ? null : <PrintedQrCode address={address} />}
              tools={<StoryTools story={story} url={url} />}
            />
            <ErrorBoundary>
              {AboveText === undefined ? null : <AboveText page={page} />}
              {story.text.kind === 'full' ? (
                <ReadingPosition card={card}>
                  <SharePassage
                    title={story.headline}
                    url={url}
                    language={story.language?.lang ?? masthead.language.lang}
                  >
                    <StoryText story={story} isWhole={readingPositions.get(story.slug) !== undefined} />
                  </SharePassage>
                </ReadingPosition>
              ) : (
                <>
                  {(story.image ?? story.corrections[0]) && (
                    <div className="max-w-measure text-story">
                      <AboveStory story={story} />
                    </div>
                  )}
                  {story.expired === undefined ? <HeadlineOnly passages={passages} /> : null}
                </>
              )}
              {BelowText === undefined ? null : <BelowText page={page} />}
              <StoryFooter story={story} />
            </ErrorBoundary>
            {story.text.kind === 'full' ? (
              <Later>
                <NextStory
                  related={related.filter(({ why }) => why?.kind !== 'version')}
                  language={masthead.language}
                />
              </Later>
            ) : null}
          </article>
          <Later unlessWide>
            <StorySidebar page={page} />
          </Later>
        </div>
      </Fragment>
    </Page>
  );
}

/** The buttons of a story. */
function StoryTools({ story, url }: { readonly story: Story; readonly url: () => string }) {
  const card = cardOf(story);
  return (
    <>
      {/* The spaces keep words apart where there are no styles. */}
      <ShareButton title={story.headline} url={url} /> <SaveButton card={card} /> <PrintButton />{' '}
      <ReadButton card={card} /> {/* Last, because its text changes without a press of any button. */}
      {story.text.kind === 'full' ? <ListenButton card={card} /> : null}{' '}
      {/* Shown by the styles if the buttons are hidden, since the app can't be had. */}
      {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the address of the page itself */}
      <a href="" className="tool reload" hidden>
        <Label>{reloadForButtons}</Label>
      </a>
    </>
  );
}
