import { describe, expect, test } from 'vitest';
import { bytesOf, editionOf, factsOf, faultsOf, signatures, type Pictures } from '../../fixtures/copy.ts';

describe('a fault in a picture', () => {
  const pictures: Pictures = [
    'quay.jpg',
    'pictures/dam.png',
    'cut.jpg',
    ['dam.png', signatures['.jpg']],
    ['lake.webp', bytesOf('lake')],
  ];
  const shipped: Pictures = [['/site/bay.gif', signatures['.png']], '/site/bay.pdf', '/site/huge.png'];
  const faultsIn = (text: string) =>
    faultsOf(
      { 'flood.json': text },
      {
        pictures,
        shipped,
        inspected: (folder, name) =>
          name === 'cut.jpg'
            ? { problem: 'damaged' }
            : name === '/site/huge.png'
              ? { problem: 'too-large', width: 20_000, height: 20_000 }
              : factsOf(folder, name),
      },
    );

  test.each([
    ['"image": "quay.jpg"', '1:19 "image":', 'found "quay.jpg"; write {"src": "quay.jpg", "alt": "…"}'],
    [
      '"image": {"src": "quay.jpg", "width": 4, "height": 3}',
      '1:19 "image.alt":',
      'missing; write what the picture shows, or "" if it adds nothing to the text',
    ],
    [
      '"image": {"src": "quay.jpg", "alt": "", "width": 0.5, "height": 3}',
      '1:59 "image.width":',
      '0.5: this is not a number of pixels; write a whole number above 0, such as 1200',
    ],
    [
      '"image": {"src": "qay.jpg", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      'no picture "qay.jpg" in stories; did you mean "quay.jpg"?',
    ],
    [
      '"image": {"src": "../quay.jpg", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      '"../quay.jpg" is outside the stories\' folder; move the picture next to the story',
    ],
    [
      '"image": {"src": "a/../../quay.jpg", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      '"a/../../quay.jpg" is outside the stories\' folder; move the picture next to the story',
    ],
    [
      '"image": {"src": "quay.svg", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      'SVG is only supported in the public folder; move the file there, and write "/quay.svg" here',
    ],
    [
      '"image": {"src": "data:image/png;base64,AA", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      '"data:image/png;base64,AA": addresses with "data:" aren\'t allowed; use https: or http:',
    ],
    [
      '"body": [{"type": "image", "src": "//evil.example/x.png", "alt": "", "width": 4, "height": 3}]',
      '1:46 "body[0].src":',
      '"//evil.example/x.png": not a complete address; start it with https://',
    ],
    [
      '"image": {"src": "quay.jpg", "alt": "", "width": 5}',
      '1:59 "image.width":',
      '5: the picture\'s width is 4 pixels; write 4, or leave "width" out',
    ],
    [
      '"body": [{"type": "image", "src": "quay.jpg", "alt": "", "width": 4, "height": 4}]',
      '1:88 "body[0].height":',
      '4: the picture\'s height is 3 pixels; write 3, or leave "height" out',
    ],
    [
      '"image": {"src": "cut.jpg", "alt": ""}',
      '1:29 "image.src":',
      '"cut.jpg" can\'t be read: the file is cut off or damaged; export it again, as JPEG or PNG',
    ],
    [
      '"image": {"src": "/site/huge.png", "alt": ""}',
      '1:29 "image.src":',
      '"huge.png" has 20000 × 20000 pixels, which is more than 200 million; ' +
        'export it smaller, such as 4000 pixels wide',
    ],
    [
      '"image": {"src": "quay.jpg", "alt": "", "focus": [0.5, 2]}',
      '1:74 "image.focus[1]":',
      '2: this is not a share of the picture; write a number from 0 to 1, such as 0.5 for the middle',
    ],
    [
      '"image": {"src": "dam.png", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      '"dam.png" is a JPEG picture; rename the file to "dam.jpg", and change the name here',
    ],
    [
      '"image": {"src": "lake.webp", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      '"lake.webp" isn\'t what its name says; export it as JPEG, PNG, WebP, AVIF, GIF or TIFF',
    ],
    [
      '"image": {"src": "/sea.jpg", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      'no picture "sea.jpg" in the public folder; add it there. For a picture next to the story, remove the first /',
    ],
    [
      '"image": {"src": "/site/bay.gif", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      '"bay.gif" is a PNG picture; rename the file to "bay.png", and change the name here',
    ],
    [
      '"image": {"src": "/site/bay.pdf", "alt": "", "width": 4, "height": 3}',
      '1:29 "image.src":',
      '"/site/bay.pdf" isn\'t a supported format; export it as JPEG, PNG, WebP, AVIF, GIF or TIFF, ' +
        'and change the name here',
    ],
  ])('%s', (fields, place, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toContain(`stories/flood.json:${place} ${message}`);
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toHaveLength(1);
  });
});

describe('an image', () => {
  const image = (src: string) => ({ src, alt: 'A quay', width: 4, height: 3, credit: 'C' });
  const edition = (src: string, name = 'flood.json') =>
    editionOf(
      { [name]: { headline: 'x', image: image(src) } },
      { pictures: ['quay.jpg', '2026/Quay 1.PNG', '2026/pictures/ü.webp'] },
    );

  test.each([
    ['quay.jpg', 'flood.json', 'quay.jpg'],
    ['../quay.jpg', '2026/flood.json', 'quay.jpg'],
    ['Quay 1.PNG', '2026/flood.json', '2026/Quay 1.PNG'],
    ['./pictures/ü.webp', '2026/flood.json', '2026/pictures/ü.webp'],
  ])('has its picture published: %s in %s', (src, name, file) => {
    const { pictures, lead, stories } = edition(src, name);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.file).toBe(file);
    expect(pictures[0]?.address).toMatch(/^\/edition\/pictures\/[\da-f]{16}\.avif$/u);
    expect((lead ?? stories[0])?.image).toEqual({
      ...image(pictures[0]?.address ?? ''),
      from: 'shipped',
      widths: [4],
      tone: 12,
      number: 1,
    });
  });

  test.each([
    ['/pictures/at sea.jpg', '/pictures/at%20sea.jpg'],
    ['/pictures/at%20sea.jpg', '/pictures/at%20sea.jpg'],
    ['/pictures/%C3%BC.png', '/pictures/%C3%BC.png'],
    ['/pictures/ü.png', '/pictures/%C3%BC.png'],
    ['/100%25.gif', '/100%2525.gif'],
    ['/50%.gif', '/50%25.gif'],
    ['/a#b?.webp', '/a%23b%3F.webp'],
    ['/../../pictures/./ü.png', '/pictures/%C3%BC.png'],
  ])('is found in the public folder: %s', (src, address) => {
    const shipped = ['/pictures/at sea.jpg', '/pictures/ü.png', '/100%25.gif', '/50%.gif', '/a#b?.webp', '/mark.svg'];
    const { pictures, stories } = editionOf(
      { 'flood.json': { headline: 'x', image: image(src) } },
      { shipped, inspected: factsOf },
    );
    expect(pictures).toMatchObject([{ folder: 'public', file: decodeURIComponent(address) }]);
    expect(stories[0]?.image?.src).toBe(pictures[0]?.address);
  });

  test('that is a drawing keeps its address, and the size that the editor wrote', () => {
    const { pictures, stories } = editionOf(
      { 'flood.json': { headline: 'x', image: { ...image('/mark.svg'), width: 40 } } },
      { shipped: ['/mark.svg'], inspected: factsOf },
    );
    expect(pictures).toEqual([]);
    expect(stories[0]?.image).toEqual({ ...image('/mark.svg'), width: 40, from: 'shipped', number: 1 });
  });

  test.each([
    ['café.jpg', 'cafe\u0301.jpg'],
    ['cafe\u0301.jpg', 'café.jpg'],
    ['québec/été.webp', 'que\u0301bec/e\u0301te\u0301.webp'],
    ['가.png', '\u1100\u1161.png'],
    ['\u212bngström.gif', 'Ångstro\u0308m.gif'],
  ])('is found in whichever form of Unicode its name is: %j as %j', (src, name) => {
    const { pictures } = editionOf({ 'a.json': { headline: 'x', image: image(src) } }, { pictures: [name] });
    expect(pictures).toMatchObject([{ folder: 'stories', file: name }]);
    const composed = editionOf(
      { 'a.json': { headline: 'x', image: image(src) } },
      { pictures: [name.normalize('NFC')] },
    );
    expect(composed.pictures[0]?.address).toBe(pictures[0]?.address);
    // A picture of unknown content keeps its address, which has the letters of its file.
    const { stories } = editionOf(
      { 'a.json': { headline: 'x', image: image(`/${src}`) } },
      { shipped: [`/${name}`], inspected: () => undefined },
    );
    expect(stories[0]?.image?.src).toBe(`/${name.split('/').map(encodeURIComponent).join('/')}`);
  });

  test('is the very one whose name it has, if there are both forms', () => {
    const names = ['café.jpg', 'cafe\u0301.jpg'];
    const { pictures } = editionOf(
      { 'a.json': { headline: 'x', image: image('café.jpg'), body: [{ type: 'image', ...image('cafe\u0301.jpg') }] } },
      { pictures: names },
    );
    expect(pictures.map(({ file }) => file).toSorted()).toEqual(names.toSorted());
  });

  test('is not suggested if its content is no picture', () => {
    const pictures: Pictures = ['real.png', ['false.png', bytesOf('text')], ['closed.png', undefined]];
    expect(faultsOf({ 'flood.json': { headline: 'x', image: image('harbour.jpg') } }, { pictures })).toEqual([
      expect.stringMatching(/no picture "harbour\.jpg" in stories; write one of "real\.png"$/u),
    ]);
  });

  test('that can’t be read has no second fault here', () => {
    expect(
      faultsOf({ 'flood.json': { headline: 'x', image: image('quay.jpg') } }, { pictures: [['quay.jpg', undefined]] }),
    ).toEqual([]);
  });

  test('on another site is not published', () => {
    const { pictures, stories } = edition('https://elsewhere.example/x.jpg');
    expect(pictures).toEqual([]);
    expect(stories[0]?.image).toEqual({ ...image('https://elsewhere.example/x.jpg'), from: 'elsewhere' });
  });

  test('of two stories is published once', () => {
    const { pictures } = editionOf(
      {
        'a.json': { headline: 'a', image: image('quay.jpg') },
        'b.json': { headline: 'b', body: [{ type: 'image', ...image('./quay.jpg') }] },
      },
      { pictures: ['quay.jpg'] },
    );
    expect(pictures).toHaveLength(1);
  });
});
