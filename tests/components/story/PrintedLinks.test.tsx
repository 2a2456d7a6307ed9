// @vitest-environment jsdom
import '../../../src/components/pictures/picture-part.ts';
import '../../../src/components/blocks/rare-components.ts';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StoryFooter } from '../../../src/components/story/StoryFooter.tsx';
import { StoryHeader } from '../../../src/components/story/StoryHeader.tsx';
import { StoryText } from '../../../src/components/story/StoryText.tsx';
import { externalLinks } from '../../../src/press/pages/external-links.ts';
import type { Image } from '../../../src/edition/image.ts';
import type { Inline } from '../../../src/edition/inline.ts';
import { show, story, textsOf } from '../../fixtures/component.tsx';

let count = 0;
const address = () => `https://links.example/${++count}`;
const link = (): Inline => ({ type: 'link', href: address(), content: ['link'] });
const picture = (from: Image['from']): Image => ({ from, src: address(), alt: '', width: 1, height: 1 });

const linked = (parts: Parameters<typeof story>[0]) => {
  const whole = story(parts);
  return { ...whole, links: [...externalLinks(whole)] };
};

const everyLink = () =>
  linked({
    authors: [{ name: 'Ada', url: address() }, { name: 'Ben' }],
    corrections: [{ text: [link()] }, { text: ['None.'] }],
    image: picture('elsewhere'),
    body: [
      { type: 'paragraph', text: ['Text ', link(), { type: 'strong', content: [link()] }] },
      { type: 'paragraph', text: [{ type: 'code', text: 'https://code.example/' }] },
      { type: 'heading', text: [link()] },
      { type: 'quote', text: [link()], cite: 'https://cite.example/' },
      { type: 'list', ordered: false, items: [[link()], [link()]] },
      { type: 'image', image: picture('elsewhere') },
      { type: 'image', image: picture('shipped') },
      { type: 'note', text: [{ type: 'story', slug: 'other', content: ['a story of the edition'] }, link()] },
    ],
    basedOn: [{ name: 'A report', url: address() }],
    copyrightHolder: { name: 'The Tester', url: address() },
    license: { name: 'BY', url: address() },
  });

describe('the links of a story on paper', () => {
  test('are those to other sites', () => {
    show(<StoryFooter story={everyLink()} />);
    const items = textsOf(document.querySelectorAll('li'));
    expect(items).toHaveLength(14);
    expect(items).not.toContain('https://code.example/');
  });

  test('are in the order of the page, where the stylesheet counts them', () => {
    const all = everyLink();
    const { container } = show(
      <article>
        <StoryHeader story={all} address={undefined} code={null} tools={null} />
        <StoryText story={all} />
        <StoryFooter story={all} />
      </article>,
    );
    const numbered = [...container.querySelectorAll('a[rel]')].map((found) => found.getAttribute('href'));
    expect(all.links).toEqual(numbered);
  });

  test('are left out where there are none', () => {
    show(<StoryFooter story={story({ authors: [{ name: 'Ada' }] })} />);
    expect(screen.queryByRole('heading', { hidden: true })).toBeNull();
  });
});
