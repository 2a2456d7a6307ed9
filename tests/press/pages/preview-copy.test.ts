import { describe, expect, test } from 'vitest';
import { editionFile, publicationOf, type CopyOptions, type Files } from '../../fixtures/copy.ts';

describe('the text on a preview image', () => {
  const previewAt = (address: string, files: Files, options?: CopyOptions) =>
    publicationOf(files, options).cards.get(address);
  const image = { src: 'quay.jpg', alt: 'A quay', width: 4, height: 3 };

  test('of a story has its full headline, language, section and picture', () => {
    const story = {
      headline: 'Harbour\n reopens',
      alternativeHeadline: 'Short',
      inLanguage: 'ga',
      articleSection: 'world',
      image,
    };
    expect(previewAt('/stories/a/', { 'a.json': story }, { pictures: ['quay.jpg'] })).toEqual({
      nameplate: 'The Tester',
      headline: 'Harbour reopens',
      language: 'ga',
      section: 'World',
      picture: expect.stringMatching(/^\/edition\/pictures\/[\da-f]{16}\.avif$/u),
    });
  });

  test('of a story has no picture from another site, and no field that the story leaves out', () => {
    const story = { headline: 'A', image: { ...image, src: 'https://other.example/x.png' } };
    expect(previewAt('/stories/a/', { 'a.json': story })).toEqual({
      nameplate: 'The Tester',
      headline: 'A',
      language: 'en',
    });
  });

  test('of the front page has the description of the edition, or else its name', () => {
    expect(previewAt('/', { 'edition.json': { ...editionFile, description: 'News.' } })?.headline).toBe('News.');
    expect(previewAt('/', {})?.headline).toBe('The Tester');
  });

  test('of a list has its name, on every page of it', () => {
    const files = Object.fromEntries(
      Array.from({ length: 31 }, (_, i) => [`story-${i}.json`, { headline: `Story ${i}`, about: ['Cork'] }]),
    );
    expect(previewAt('/topics/cork/2/', files)?.headline).toBe('Cork');
    expect(previewAt('/headlines/2/', files)?.headline).toBe('All stories');
    expect(previewAt('/topics/', files)?.headline).toBe('Topics');
  });
});
