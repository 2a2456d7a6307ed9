// @vitest-environment jsdom
import '../../../src/components/pictures/picture-part.ts';
import '../../../src/components/blocks/rare-components.ts';
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { InSteps } from '../../../src/components/Later.tsx';
import { StoryText } from '../../../src/components/story/StoryText.tsx';
import type { Block } from '../../../src/edition/blocks/block.ts';
import { show, story } from '../../fixtures/component.tsx';

const body: Block[] = [
  { type: 'paragraph', text: ['<b>No markup</b> &amp; <script>alert(1)</script>'] },
  { type: 'heading', text: ['A heading'] },
  { type: 'quote', text: ['So it was.'], cite: 'A witness' },
  { type: 'quote', text: ['Nobody said who.'], cite: ' ' },
  { type: 'list', ordered: false, items: [['First'], ['Second']] },
  { type: 'list', ordered: true, items: [['One']] },
  { type: 'image', image: { from: 'shipped', src: '/quay.jpg', alt: 'The quay', width: 4, height: 3 } },
  { type: 'note', text: ['A note.'] },
];

describe('the text of a story', () => {
  test('has an element for each kind of block, with an id that links can lead to', () => {
    const { container } = show(<StoryText story={story({ body })} />);
    expect([...(container.firstElementChild?.children ?? [])].map(({ id, tagName }) => [id, tagName])).toEqual([
      ['p1', 'P'],
      ['p2', 'H2'],
      ['p3', 'FIGURE'],
      ['p4', 'FIGURE'],
      ['p5', 'UL'],
      ['p6', 'OL'],
      ['p7', 'DIV'],
      ['p8', 'P'],
    ]);
  });

  test('has its quotations as such, with their sources', () => {
    const { container } = show(<StoryText story={story({ body })} />);
    expect(screen.getByText('So it was.').closest('blockquote')).not.toBeNull();
    expect([...container.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual(['A witness']);
  });

  test('shows HTML as text', () => {
    const { container } = show(<StoryText story={story({ body })} />);
    expect(screen.getByText('<b>No markup</b> &amp; <script>alert(1)</script>')).toBeVisible();
    expect(container.querySelector('script')).toBeNull();
  });

  test('has the picture first, then corrections and contents', () => {
    const image = { from: 'shipped' as const, src: '/quay.jpg', alt: 'The quay', width: 4, height: 3 };
    const headings = 'ABCDE'.split('').map((text): Block => ({ type: 'heading', text: [text] }));
    const { container } = show(
      <StoryText story={story({ image, body: headings, corrections: [{ text: ['Three towns.'] }] })} />,
    );
    const [first, second, third] = container.firstElementChild?.children ?? [];
    expect([first, second, third].map((element) => element?.id)).toEqual(['picture', 'below-picture', 'p1']);
    expect(second).toHaveTextContent(/^Correction Three towns\.Contents/u);
  });
});

describe('a text that is opened by a click', () => {
  afterEach(() => vi.useRealTimers());

  const long: Block[] = Array.from({ length: 40 }, () => ({ type: 'paragraph', text: ['word '.repeat(60)] }));
  const idsIn = (container: Element) => [...container.querySelectorAll('.passages > *')].map(({ id }) => id);
  const all = long.map((_, i) => `p${i + 1}`);
  const open = (isWhole: boolean) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.stubGlobal('screen', { width: 412, height: 823 });
    return show(
      <InSteps value>
        <StoryText story={story({ body: long })} isWhole={isWhole} />
      </InSteps>,
    ).container;
  };

  test('has the first screen at first, and then all, with the same elements', () => {
    const container = open(false);
    const first = container.querySelector('#p1');
    expect(idsIn(container)).toEqual(all.slice(0, 4));
    act(() => void vi.runAllTimers());
    expect(idsIn(container)).toEqual(all);
    expect(container.querySelector('#p1')).toBe(first);
  });

  test('has all at once if the reader returns to a place in it', () => {
    expect(idsIn(open(true))).toEqual(all);
  });
});
