// @vitest-environment jsdom
import '../../src/components/pictures/picture-part.ts';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Picture } from '../../src/components/Picture.tsx';
import type { Inline } from '../../src/edition/inline.ts';
import type { Image } from '../../src/edition/image.ts';
import { show } from '../fixtures/component.tsx';

const image = (others: Partial<Image> = {}): Image => ({
  from: 'shipped',
  src: '/edition/pictures/quay.jpg',
  alt: 'The quay',
  width: 4,
  height: 3,
  ...others,
});
const caption = (element: Element) => element.querySelector('figcaption')?.textContent;

describe('a picture', () => {
  test('of the edition is shown, with room kept for it', () => {
    show(<Picture place="text" image={image()} />);
    const picture = screen.getByRole('img', { name: 'The quay' });
    expect(picture).toHaveAttribute('src', '/edition/pictures/quay.jpg');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['4', '3']);
    expect(picture).toHaveAttribute('loading', 'lazy');
  });

  test('on another site is linked and not loaded', () => {
    show(<Picture place="text" image={image({ from: 'elsewhere', src: 'https://elsewhere.example/dam.jpg' })} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('The quay')).toBeVisible();
    const link = screen.getByRole('link', { name: 'Open the picture at elsewhere.example' });
    expect(link).toHaveAttribute('href', 'https://elsewhere.example/dam.jpg');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  test('on another site without a description has no empty line for it', () => {
    const { container } = show(
      <Picture place="text" image={image({ from: 'elsewhere', src: 'https://a.example/', alt: '' })} />,
    );
    expect(container).toHaveTextContent(/^Open the picture at a\.example$/u);
  });

  test.each([
    [{ caption: 'At noon.', credit: 'A. Byrne' }, 'At noon. A. Byrne'],
    [{ credit: 'A. Byrne' }, 'A. Byrne'],
    [{ caption: ['At ', { type: 'emphasis', content: ['noon'] }, '.'] as Inline[] }, 'At noon.'],
    [{}, undefined],
  ])('has the caption and credit that there are: %j', (others, text) => {
    expect(caption(show(<Picture place="text" image={image(others)} />).container)).toBe(text);
  });
});
