import { expect, test } from 'vitest';
import type { Image } from '../../src/edition/image.ts';
import { pictureAttributes, reachesMargin } from '../../src/edition/picture-markup.ts';

const image = (width: number, height: number): Image =>
  ({ from: 'shipped', src: '/a.avif', alt: '', width, height, size: 'wide' }) as unknown as Image;

test('a wide picture in a text reaches over the margin before it, if it has enough pixels', () => {
  expect(reachesMargin(image(2400, 1200), 'text')).toBe(true);
  expect(reachesMargin(image(1000, 500), 'text')).toBe(false);
  // The picture above the text ends with the rules of the headline.
  expect(reachesMargin(image(2400, 1200), 'lead')).toBe(false);
});

test('its largest width in each window decides which file is loaded', () => {
  const [large, middle, ...others] = pictureAttributes(image(2400, 1200), 'text').sizes.split(',');
  expect([large, middle]).toEqual(['(min-width:1752px) 1008px', '(min-width:1440px) calc(50vw + 132px)']);
  expect(others).toEqual(pictureAttributes(image(2400, 1200), 'lead').sizes.split(','));
});
