// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { storyFile } from '../../src/edition/addresses.ts';
import { editionFile } from '../fixtures/copy.ts';
import { expectNoGaps, linksOf, open } from '../fixtures/reader.tsx';

const others = {
  'drought.json': { headline: 'The river falls', articleSection: 'world', related: ['flood'] },
  'chess.json': { headline: 'Chess', articleSection: 'world' },
};

describe('a headline-only story', () => {
  const notice = 'Headline only: the full story isn’t in this edition.';
  const about = [{ name: 'Lake Lee', type: 'Place' }, 'Rain'];
  const chance = Object.fromEntries(
    ['Chess', 'Bread', 'Trams', 'Wool'].map((word) => [
      `${word.toLowerCase()}s.json`,
      { headline: word, about: [word] },
    ]),
  );
  const files = {
    'rain.json': { headline: 'Rain fills Lake Lee', about },
    'flood.json': {
      headline: 'The river rises',
      about,
      body: ['It was quiet.', 'Before. The rain filled Lake Lee. Nobody slept.'],
    },
    ...chance,
  };

  test('has a page that says so', async () => {
    await open('/stories/chess/', { ...others, 'flood.json': { headline: 'F' } });
    expect(screen.getByRole('heading', { level: 1, name: 'Chess' })).toBeVisible();
    expect(screen.getByText(notice)).toBeVisible();
    expect(screen.queryByText('Mentioned in')).toBeNull();
    expectNoGaps(screen.getByRole('main'));
  });

  test('quotes another story that mentions it, with a link to the paragraph', async () => {
    const { user } = await open('/stories/rain/', files);
    expect(screen.getByText(notice)).toBeVisible();
    const mentions = within(screen.getByRole('region', { name: 'Mentioned in' }));
    expect(mentions.getByText(/The rain filled Lake Lee\./u).closest('blockquote')).not.toBeNull();
    expect(mentions.getByRole('link', { name: 'The river rises' })).toHaveAttribute('href', '/stories/flood/#p2');
    await user.click(mentions.getByRole('link', { name: 'The river rises' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'The river rises' })).toBeVisible();
    await waitFor(() => expect(document.querySelector('#p2')).toHaveFocus());
  });

  test('is marked as headline only among related headlines', async () => {
    await open('/stories/flood/', files);
    expect(
      within(screen.getByRole('complementary', { name: 'Related headlines' })).getByRole('link', {
        name: /^Rain fills Lake Lee/u,
      }),
    ).toHaveTextContent('Headline only');
  });
});

describe('related headlines', () => {
  test('are in the editor’s order; if they are few, others of the section follow', async () => {
    await open('/stories/flood/', {
      ...others,
      'trams.json': { headline: 'Trams', articleSection: 'trade' },
      'flood.json': {
        headline: 'The river rises',
        articleSection: 'world',
        body: ['Text.'],
        related: ['trams', 'drought'],
      },
    });
    const related = within(screen.getByRole('complementary', { name: 'Related headlines' }));
    expect(linksOf(related.getAllByRole('link')).map(([, address]) => address)).toEqual([
      '/stories/trams/',
      '/stories/drought/',
    ]);
    const more = within(screen.getByRole('navigation', { name: 'More in World' }));
    expect(linksOf(more.getAllByRole('link')).map(([, address]) => address)).toEqual([
      '/sections/world/',
      '/stories/chess/',
    ]);
  });

  /** A story's page as the press would publish it, with these related headlines. */
  const pageWith = (related: readonly object[]) => ({
    story: {
      slug: 'flood',
      headline: 'Standing',
      summary: '',
      authors: [],
      text: { kind: 'full', minutes: 1 },
      topics: [],
      corrections: [],
      body: [{ type: 'paragraph', text: ['All of the text.'] }],
      basedOn: [],
    },
    related,
    passages: [],
  });
  const card = (slug: string, others: object = {}) => ({
    slug,
    headline: slug,
    text: { kind: 'headline-only' },
    ...others,
  });
  const openPage = (page: object) =>
    open('/stories/flood/', { 'edition.json': editionFile }, { answers: new Map([[storyFile('flood'), page]]) });
  const related = () => within(screen.getByRole('complementary', { name: 'Related headlines' }));

  test('say why they are related, but not for a kind of reason that only newer code knows', async () => {
    await openPage(
      pageWith([card('a', { why: { kind: 'linked' } }), card('b', { why: { kind: 'foretold', by: 'nobody' } })]),
    );
    const items = related().getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'a Headline only, links to this story Save',
      'b Headline only Save',
    ]);
  });

  test('offer the next story, but never another version of the same story', async () => {
    await openPage(pageWith([card('a', { why: { kind: 'version' } }), card('b')]));
    const next = within(screen.getByRole('navigation', { name: 'Next' }));
    expect(next.getByRole('link')).toHaveAttribute('href', '/stories/b/');
  });

  test('offer no next story if all are versions', async () => {
    await openPage(pageWith([card('a', { why: { kind: 'version' } })]));
    expect(related().getByRole('link')).toHaveAttribute('href', '/stories/a/');
    expect(screen.queryByRole('navigation', { name: 'Next' })).toBeNull();
  });

  test('that fail to render do not remove the text, and can be tried again', async () => {
    const damaged = pageWith([card('b', { published: { iso: 'not a Time', text: 'never' } })]);
    const { user, client, caught } = await openPage(damaged);
    expect(screen.getByRole('heading', { level: 1, name: 'Standing' })).toBeVisible();
    expect(screen.getByText('All of the text.')).toBeVisible();
    expect(screen.getByText('This part of the page couldn’t be shown.')).toBeVisible();
    expect(caught).toHaveLength(1);

    client.setQueryData([storyFile('flood')], pageWith([card('b')]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('complementary', { name: 'Related headlines' });
    expect(related().getByRole('link')).toHaveAttribute('href', '/stories/b/');
  });
});
