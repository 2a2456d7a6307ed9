// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Contents } from '../../../src/components/story/Contents.tsx';
import type { Block } from '../../../src/edition/blocks/block.ts';
import { show } from '../../fixtures/component.tsx';

const heading = (text: string, level?: 3): Block => ({ type: 'heading', text: [text], ...(level && { level }) });
const text: Block = { type: 'paragraph', text: ['Text.'] };

describe('a table of contents', () => {
  test('has the headings of a story with more than four, each a link to its place', () => {
    const linked: Block = {
      type: 'heading',
      text: [
        { type: 'link', href: 'https://e.example/', content: ['E'] },
        { type: 'footnote', note: 1, sign: 1 },
      ],
    };
    show(<Contents body={[heading('A'), text, heading('B', 3), heading('C'), text, heading('D'), linked]} />);
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['A', '#p1'],
      ['B', '#p3'],
      ['C', '#p4'],
      ['D', '#p6'],
      ['E', '#p7'],
    ]);
  });

  test('is left out of a story with four', () => {
    const { container } = show(<Contents body={['A', 'B', 'C', 'D'].map((one) => heading(one))} />);
    expect(container).toBeEmptyDOMElement();
  });
});
