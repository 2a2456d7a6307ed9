import { QueryClientProvider } from '@tanstack/react-query';
import { Activity, Fragment } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider, useLocation, useOutlet } from 'react-router';
import { Page } from '../components/page/Page.tsx';
import { RelatedHeadlines } from '../components/headlines/RelatedHeadlines.tsx';
import { SlotsContext } from '../components/slots-context.ts';
import { pagePatterns, storyAddress } from '../edition/addresses.ts';
import { localText } from '../edition/dates.ts';
import type { Card, Masthead, StoryPage } from '../edition/published.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { createQueryClient } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
import { mastheadQuery, storyQuery } from '../queries/edition.ts';
import { Component, loader } from '../routes/story.tsx';
import { slots } from './Shell.tsx';

const cards: Card[] = [{ slug: 'warm-up', headline: 'Warm-up', text: { kind: 'headline-only' } }];

/**
 * Renders a page outside the document, so that the browser has compiled the code for it before the first click.
 * Hydration doesn't run that code: it creates no elements.
 */
export function warmUp(): void {
  const root = createRoot(document.createElement('div'));
  flushSync(() =>
    root.render(
      <SlotsContext value={slots}>
        <Page masthead={undefined}>
          <RelatedHeadlines cards={cards} />
        </Page>
      </SlotsContext>,
    ),
  );
  flushSync(() => root.unmount());
}

const moment = { iso: '2000-01-01T00:00Z', text: '' };
const link = { slug: 'warm-up', name: '' };
const masthead: Masthead = { name: '', language: { lang: 'en', dir: 'ltr' }, sections: [link] };
const card = { slug: 'warm-up', headline: '', published: moment, text: { kind: 'full' as const, minutes: 1 } };
const story: StoryPage['story'] = {
  ...card,
  summary: '',
  section: link,
  description: '',
  authors: [],
  topics: [link],
  corrections: [],
  body: [{ type: 'paragraph', text: ['', { type: 'emphasis', content: [''] }] }],
  basedOn: [],
};
const related = [{ ...card, why: { kind: 'about' as const, names: [''] } }];
const passages = [{ text: '', paragraph: '', story: card }];
const stories: StoryPage[] = [
  { story, related, passages: [], soFar: { topic: link, cards: [card, { ...card, slug: '' }], total: 2 } },
  { story: { ...story, slug: 'b', text: { kind: 'headline-only' }, body: [] }, related, passages },
  { story: { ...story, slug: 'c' }, related, passages },
];

/**
 * Rehearses the first click on a headline, so that the click does not wait while the browser compiles code. A router
 * without a window opens one story after another, outside the document. The work is done in the browser's idle time, in
 * tasks of a few milliseconds. Effects of the stories don't run, so nothing is stored.
 * @param lang of the edition: the browser loads what it needs to write dates in it
 */
export function warmUpStory(lang: string): void {
  const client = createQueryClient(nothing);
  client.setQueryData(mastheadQuery.queryKey, masthead);
  for (const page of stories) client.setQueryData(storyQuery(page.story.slug).queryKey, page);
  const addresses = stories.map(({ story: { slug } }) => storyAddress(slug));
  const router = createBrowserRouter(
    [{ Component: Unseen, children: [{ path: pagePatterns.story, loader, Component }] }],
    { window: emptyWindow(addresses[0] ?? ''), getContext: () => contextWith(client) },
  );
  const container = document.createElement('div');
  // An error is reported when a story is opened.
  const root = createRoot(container, { onUncaughtError: nothing, onCaughtError: nothing });
  root.render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>,
  );
  const open = (address: string) => () => void router.navigate(address).catch(nothing);
  const steps = [
    ...addresses.map(open),
    () => localText(moment, lang),
    () => {
      // Outside the document only React handles these, and the heading does nothing.
      for (const type of ['mousedown', 'click', 'focusin'])
        container.querySelector('h1')?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    },
    () => root.unmount(),
    () => router.dispose(),
  ];
  const next = () => {
    steps.shift()?.();
    if (steps.length > 0) whenIdle(next);
  };
  whenIdle(next);
}

const nothing = () => undefined;

/** Stands for the window of a router: nothing of the document is used. */
const emptyWindow = (path: string) =>
  ({
    document: {},
    location: {
      origin: location.origin,
      href: new URL(path, location.origin).href,
      pathname: path,
      search: '',
      hash: '',
    },
    history: { pushState: nothing, replaceState: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
  }) as unknown as Window;

/** Surrounds the stories of the rehearsal as the shell surrounds pages. React renders what is hidden in slices. */
function Unseen() {
  const { key } = useLocation();
  const page = useOutlet();
  return (
    <SlotsContext value={slots}>
      <Activity mode="hidden">
        <Fragment key={key}>{page}</Fragment>
      </Activity>
    </SlotsContext>
  );
}
