// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '../../fixtures/component.tsx';

/** The sign of the twelfth footnote, in an interface in a language. */
async function signIn(language: string): Promise<HTMLElement> {
  vi.resetModules();
  vi.doMock('#messages/language.ts', () => ({ language, direction: 'ltr' }));
  const { FootnoteSign } = await import('../../../src/components/blocks/FootnoteSign.tsx');
  const { container } = show(<FootnoteSign of={{ type: 'footnote', note: 12, sign: 1 }} />);
  return container;
}

afterEach(() => {
  vi.doUnmock('#messages/language.ts');
  vi.resetModules();
});

test.each([
  ['en', '12'],
  ['fa', '۱۲'],
  ['bn', '১২'],
])('the sign of a footnote has the digits of the interface, as its name has: %s', async (language, number) => {
  const sign = await signIn(language);
  expect(sign).toHaveTextContent(number);
  expect(sign.querySelector('sup')).toHaveAttribute('data-note', number);
  expect(sign.querySelector('button')).toHaveAccessibleName(`Note ${number}`);
  // The identifiers are in links.
  expect(sign.querySelector('button')?.id).toMatch(/12/u);
});
