// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StoryHeader } from '../../../src/components/story/StoryHeader.tsx';
import { formatMoment, momentOf } from '../../../src/edition/dates.ts';
import { date, show, story, textsOf } from '../../fixtures/component.tsx';

const header = (others: Parameters<typeof story>[0] = {}, address?: string) => (
  <StoryHeader story={story(others)} address={address} code={<p>The code</p>} tools={<p>The tools</p>} />
);
const facts = () => textsOf(screen.getAllByRole('listitem'));

describe('the header of a story', () => {
  test('has section, headline, standfirst and facts in order, then the tools', () => {
    show(
      header(
        {
          section: { slug: 'world', name: 'World' },
          description: 'Three towns are cut off.',
          authors: [{ name: 'Ada' }, { name: 'Ben', url: 'https://ben.example/' }],
          dateline: 'Cork',
          published: date(8),
          modified: date(9),
        },
        'https://tester.example/stories/flood/',
      ),
    );
    expect(screen.getByRole('link', { name: 'World' })).toHaveAttribute('href', '/sections/world/');
    expect(screen.getByRole('heading', { level: 1, name: 'The river rises' })).toBeVisible();
    expect(screen.getByText('Three towns are cut off.')).toBeVisible();
    expect(screen.getByText('The code')).toBeVisible();
    // On paper only.
    expect(screen.getByText(/tester\.example/u).closest('[hidden]')).toHaveClass('print:block');
    expect(facts()).toEqual([
      'By Ada and Ben',
      'Cork',
      'March 8, 2026',
      '3 min read',
      'Updated March 9, 2026',
      'The tools',
    ]);
  });

  test('has the time of a change alone, if it changed on the day of its publication', () => {
    const [published, modified] = ['2031-05-03T09:10:00Z', '2031-05-03T14:00:00Z'];
    show(header({ published: momentOf(published, 'en'), modified: momentOf(modified, 'en', 'en', published) }));
    const updated = formatMoment(modified, 'en', undefined, published);
    expect(facts().at(-2)).toBe(`Updated ${updated}`);
  });

  test('names the job of its author', () => {
    show(header({ authors: [{ name: 'Ada', url: '/authors/ada/', jobTitle: 'Harbour correspondent' }] }));
    expect(facts()[0]).toBe('By Ada, Harbour correspondent');
  });

  test('leaves out the facts that the story lacks', () => {
    show(header({ text: { kind: 'headline-only' } }));
    expect(facts()).toEqual(['The tools']);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test.each<[string, Parameters<typeof story>[0], boolean]>([
    ['nothing', {}, true],
    ['an author', { authors: [{ name: 'Ada' }] }, false],
    ['a dateline', { dateline: 'Cork' }, false],
    ['a date', { published: date(8) }, false],
    ['a change', { modified: date(8) }, false],
    ['a text', { text: { kind: 'full', minutes: 1 } }, false],
  ] as const)(
    'of a headline with %s has a row of facts without scripts unless it would be empty',
    (_, others, hidden) => {
      show(header({ text: { kind: 'headline-only' }, ...others }));
      expect(screen.getByRole('list').classList.contains('noscript:not-print:hidden')).toBe(hidden);
    },
  );

  test('in another language is marked as such', () => {
    show(header({ language: { lang: 'ar', dir: 'rtl' }, description: 'A standfirst.' }));
    for (const element of [screen.getByRole('heading', { level: 1 }), screen.getByText('A standfirst.')])
      expect([element.lang, element.dir]).toEqual(['ar', 'rtl']);
  });
});
