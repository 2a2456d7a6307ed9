// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  appearanceOf,
  applyAppearance,
  lineSpacings,
  textSizes,
  defaultAppearance,
  lineWidths,
} from '../../../src/reader/appearance/appearance.ts';

const page = () => {
  const made = document.implementation.createHTMLDocument();
  for (const media of ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']) {
    const meta = made.createElement('meta');
    meta.name = 'theme-color';
    meta.setAttribute('media', media);
    made.head.append(meta);
  }
  return made;
};
const frames = (made: Document) => [...made.querySelectorAll('meta')].map(({ content }) => content);

describe('an appearance', () => {
  test('is read from a record, and keeps fields that it does not know', () => {
    expect(
      appearanceOf({ size: 24, width: 40, leading: 1.8, typeface: 'sans', theme: 'sepia', contrast: 'high' }),
    ).toEqual({
      size: 24,
      width: 40,
      leading: 1.8,
      typeface: 'sans',
      theme: 'sepia',
      contrast: 'high',
    });
  });

  test.each([{}, { size: 13 }, { size: '24' }, { width: 1e9, leading: null, typeface: 'comic', theme: ['dark'] }])(
    'of %j has the default values',
    (record) => {
      expect(appearanceOf(record)).toEqual(expect.objectContaining(defaultAppearance));
    },
  );

  test('is applied to a page, and the default one removes it again', () => {
    const made = page();
    applyAppearance({ size: 40, width: 20, leading: 2.6, typeface: 'dyslexic', theme: 'dark' }, made);
    expect(made.documentElement.getAttribute('style')).toBe(
      '--story-size: 2.5rem; --story-width: 20em; --story-leading: 2.6;',
    );
    expect({ ...made.documentElement.dataset }).toEqual({ typeface: 'dyslexic', theme: 'dark' });
    expect(frames(made)).toEqual(['#111317', '#111317']);
    applyAppearance(defaultAppearance, made);
    expect(made.documentElement.getAttribute('style')).toBe('');
    expect({ ...made.documentElement.dataset }).toEqual({});
    expect(frames(made)).toEqual(['#ffffff', '#111317']);
  });

  test('has these steps', () => {
    expect(textSizes).toEqual([12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 40]);
    expect(lineWidths).toEqual([20, 25, 30, 35, 40, 45, 50, 55, 60]);
    expect(lineSpacings).toEqual([1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6]);
  });
});
