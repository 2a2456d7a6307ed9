import { describe, expect, test } from 'vitest';
import { bodyOf, missingIn } from './html-story.ts';

const at = (name: string) => `https://carrow.example/news/${name}`;
const picture = (name: string, more: object = {}) => ({ type: 'image', src: at(name), alt: '', ...more });

describe('the file of a picture', () => {
  test.each([
    ['<img src="a.jpg" alt="A quay">', picture('a.jpg', { alt: 'A quay' })],
    ['<img src="data:image/gif;base64,R0lGOD" data-src="a.jpg">', picture('a.jpg')],
    ['<img src="/x/placeholder.png" data-lazy-src="a.jpg">', picture('a.jpg')],
    ['<img src="s.jpg" srcset="s.jpg 300w, m.jpg 1200w, l.jpg 5000w">', picture('m.jpg')],
    ['<picture><source srcset="w.webp 800w"><img src="a.jpg"></picture>', picture('w.webp')],
    ['<img src="data:image/gif;base64,R0lGOD"><noscript><img src="a.jpg"></noscript>', picture('a.jpg')],
    ['<img data-src="a.jpg"><noscript><img src="a.jpg"></noscript>', picture('a.jpg')],
    ['<amp-img src="a.jpg" width="800" height="600"></amp-img>', picture('a.jpg')],
    ['<a href="a-large.jpg"><img class="alignright" src="a.jpg"></a>', picture('a.jpg', { size: 'half' })],
  ])('%s', (html, block) => expect(bodyOf(html)).toEqual([block]));

  test('is kept as it is written without an address of the page', () => {
    expect(bodyOf('<img src="https://other.example/my%20quay.jpg">')).toMatchObject([
      { src: 'https://other.example/my%20quay.jpg' },
    ]);
  });
});

describe('captions and credits', () => {
  test.each([
    [
      '<figure><img src="a.jpg"><figcaption>The <b>quay</b>. <span class="credit">Photo: Ada ' +
        'Bole</span></figcaption></figure>',
      { caption: 'The **quay**.', credit: 'Ada Bole' },
    ],
    [
      '<figure><img src="a.jpg"><figcaption>The quay. Photograph: Ada Bole/Carrow News</figcaption></figure>',
      { caption: 'The quay.', credit: 'Ada Bole/Carrow News' },
    ],
    [
      '<figure><img src="a.jpg"><figcaption>The quay. (Foto: Ada Bole)</figcaption></figure>',
      { caption: 'The quay.', credit: 'Ada Bole' },
    ],
    [
      '<figure><img src="a.jpg"><figcaption>The quay © Ada Bole</figcaption></figure>',
      { caption: 'The quay', credit: '© Ada Bole' },
    ],
    [
      '<div class="wp-caption"><img src="a.jpg"><span class="wp-caption-text">The quay.</span></div>',
      { caption: 'The quay.' },
    ],
    [
      '<div class="article-image"><img src="a.jpg"><div class="caption">The quay.</div></div>',
      { caption: 'The quay.' },
    ],
  ])('%s', (html, notes) => expect(bodyOf(html)).toEqual([picture('a.jpg', notes)]));
});

test('a picture in the middle of a paragraph stands after it', () => {
  expect(bodyOf('<p>One <img src="a.jpg"> two.</p><p><img src="b.jpg">Three.</p>')).toEqual([
    'One two.',
    picture('a.jpg'),
    picture('b.jpg'),
    'Three.',
  ]);
});

test.each([
  [
    '<figure class="wp-block-gallery"><figure><img src="a.jpg"><figcaption>A</figcaption></figure><f' +
      'igure><img src="b.jpg"></figure></figure>',
  ],
  [
    '<ul class="blocks-gallery"><li><figure><img src="a.jpg"><figcaption>A</figcaption></figure></li' +
      '><li><img src="b.jpg"></li></ul>',
  ],
])('a gallery is one block: %s', (html) => {
  expect(bodyOf(html)).toEqual([
    {
      type: 'gallery',
      images: [
        { src: at('a.jpg'), alt: '', caption: 'A' },
        { src: at('b.jpg'), alt: '' },
      ],
    },
  ]);
});

test('signs, counters and icons are no pictures', () => {
  expect(
    bodyOf(
      '<p>Good <img class="emoji" alt="🙂" src="https://s.w.org/images/core/emoji/1.svg"></p><img src="p.gif" width="1" height="1">',
    ),
  ).toEqual(['Good 🙂']);
  for (const button of ['share.gif', 'twitter-icon.png?2', 'divider.svg'])
    expect(bodyOf(`<p>a</p><img src="https://carrow.example/img/${button}" alt="">`)).toEqual(['a']);
  for (const counter of ['c?n=1" width="1', 'c?n=2" height="2', 'https://ads.example/www/delivery/avw.php?n=3'])
    expect(bodyOf(`<p>a</p><img src="${counter}" alt="">`)).toEqual(['a']);
  expect(missingIn('<p>a</p><img src="p.gif" width="1" height="1"><img src="i.png" width="16" height="16">')).toEqual(
    [],
  );
});
