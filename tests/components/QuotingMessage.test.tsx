// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QuotingMessage } from '../../src/components/QuotingMessage.tsx';

test('the words of a message are in the language of the interface, what it quotes is in its own', () => {
  const { container } = render(<QuotingMessage of={['Saved: ', { text: '港が再開した', lang: 'ja' }]} />);
  expect(container).toHaveTextContent('Saved: 港が再開した');
  expect(
    [...container.querySelectorAll<HTMLElement>('[lang]')].map(({ textContent, lang }) => [textContent, lang]),
  ).toEqual([
    ['Saved:', 'en'],
    ['港が再開した', 'ja'],
  ]);
});

test('a quoted text without a language has that of the page', () => {
  const { container } = render(<QuotingMessage of={['Saved: ', { text: 'بندر', lang: undefined }]} />);
  expect(container.querySelector('bdi')).not.toHaveAttribute('lang');
});

test('a message may be one text', () => {
  const { container } = render(<QuotingMessage of="Link copied" />);
  expect(container.querySelector('[lang=en]')).toHaveTextContent('Link copied');
});
