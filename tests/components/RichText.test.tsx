// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { RichText } from '../../src/components/RichText.tsx';
import { show } from '../fixtures/component.tsx';

test('text has its emphasis, code and links as elements', () => {
  const { container } = show(
    <RichText
      content={[
        'Plain, ',
        { type: 'emphasis', content: ['soft ', { type: 'strong', content: ['and loud'] }] },
        ', ',
        { type: 'code', text: '<b>' },
        ', ',
        { type: 'link', href: 'https://link.example/', title: 'A "title"', content: ['a link'] },
      ]}
    />,
  );
  expect(container).toHaveTextContent('Plain, soft and loud, <b>, a link');
  expect(container.querySelector('em > strong')).toHaveTextContent('and loud');
  expect(container.querySelector('code')).toHaveTextContent('<b>');
  expect(container.querySelector('code')).toHaveAttribute('dir', 'ltr');
  expect(container.querySelector('a')).toHaveAttribute('href', 'https://link.example/');
  expect(container.querySelector('a')).toHaveAttribute('rel', 'noopener noreferrer');
  expect(container.querySelector('a')).toHaveAttribute('title', 'A "title"');
});

test('links to stories and topics of the edition have their addresses, and are not marked as external', () => {
  const { container } = show(
    <RichText
      content={[
        { type: 'story', slug: 'drought', title: 'Dry', content: ['a story'] },
        { type: 'topic', slug: 'москва', content: ['a topic'] },
      ]}
    />,
  );
  const links = [...container.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/stories/drought/',
    `/topics/${encodeURIComponent('москва')}/`,
  ]);
  expect(links.every((link) => !link.hasAttribute('rel'))).toBe(true);
  expect(links.map((link) => link.getAttribute('title'))).toEqual(['Dry', null]);
});
