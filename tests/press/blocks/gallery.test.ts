import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';
import { pathOf } from './block-path.ts';

const image = (src: string, more = {}) => ({ src, alt: 'A quay', width: 4, height: 3, ...more });

describe('a gallery', () => {
  const path = pathOf(
    [
      {
        type: 'gallery',
        images: [
          image('/a.jpg', { caption: 'The *old* quay', credit: 'Ann Byrne' }),
          image('https://pictures.example/b.jpg', { caption: 'The new one' }),
        ],
      },
    ],
    { shipped: ['/a.jpg'] },
  );

  test('has its pictures, with their captions found and not read aloud', () => {
    expect(path.published).toMatchObject({ images: [{ src: '/a.jpg', credit: 'Ann Byrne' }, { from: 'elsewhere' }] });
    expect(path.spoken).toEqual([]);
    expect(path.found).toEqual(['The old quay\nThe new one', 'Ann Byrne']);
  });

  test('has its files kept offline, and its links on paper', () => {
    expect(path.files).toEqual(['/a.jpg']);
    expect(path.links).toEqual(['https://pictures.example/b.jpg']);
  });

  test('is in feeds and in the structured data', () => {
    expect(path.feed).toMatch(/^<div><figure><img src="https:\/\/tester\.example\/a\.jpg".*<em>old<\/em>/u);
    expect(path.data).toEqual({
      associatedMedia: [
        {
          '@type': 'ImageGallery',
          image: [
            {
              '@type': 'ImageObject',
              url: 'https://tester.example/a.jpg',
              width: 4,
              height: 3,
              caption: 'The old quay',
              creditText: 'Ann Byrne',
            },
          ],
        },
      ],
    });
  });

  test('of one picture is a fault', () => {
    const body = [{ type: 'gallery', images: [image('https://pictures.example/b.jpg')] }];
    expect(faultsOf({ 'a.json': { headline: 'x', body } })).toEqual([
      expect.stringContaining('"body[0].images": [{"src":'),
    ]);
  });
});
