import { describe, expect, test } from 'vitest';
import { bodyOf, page, paragraphs, read, text } from './sample-page.ts';

describe('what stands between the paragraphs', () => {
  const between = (inner: string) =>
    bodyOf(
      page('<title>Harbour</title>', `<article><h1>Harbour</h1>${text}${inner}<p>The last one.</p></article>`),
    ).slice(3);

  test.each([
    ['a headline of another story', '<p><a href="/news/storm-2">Storm closes the harbour for a week</a></p>'],
    ['a pointer', '<p>Read more: <a href="/news/storm-2">Storm closes the harbour</a></p>'],
    ['a call in capital letters', '<p><a href="/app">GET OUR APP BY CLICKING HERE</a></p>'],
    ['a caption that a gallery has twice', `<p>${paragraphs[0]}</p>`],
    ['the headline again', '<p>Harbour</p>'],
    [
      'a pointer in a quotation',
      '<blockquote>PUEDES VER: <a href="/news/storm-2">La tormenta cierra el puerto</a></blockquote>',
    ],
    [
      'a list of other stories',
      '<h3>Le puede interesar</h3><p><a href="/a-1">Storm closes the harbour</a></p>' +
        '<p><a href="/a-2">Crane is back</a></p>',
    ],
    [
      'a label above links to other stories',
      '<h4>More:</h4><ul><li><h4><a href="/a-1">Storm closes the harbour</a></h4></li></ul>' +
        '<ul><li><h4><a href="/a-2">Crane is back</a></h4></li></ul>',
    ],
    ['links to topics', '<p><a href="/tag/harbour">Harbour</a>, <a href="/tag/storm">Storm</a></p>'],
    ['a newsletter', '<p>Sign up for the weekly newsletter of the Carrow Courier here.</p>'],
    ['an app', '<p>Get the latest news straight to your phone with the Courier app.</p>'],
    ['a request for money', '<p>If you enjoyed this story, please consider supporting our work.</p>'],
    ['a note on commissions', '<p>We may earn a commission when you buy through links.</p>'],
    [
      'a frame that waits for consent',
      '<div><p>Empfohlener redaktioneller Inhalt</p><p>Externe Inhalte anzeigen</p></div>',
    ],
    ['accounts of the author', '<p>Follow Ada Bole on Twitter @adabole.</p>'],
    ['a rating', '<p>Valora esta noticia</p>'],
    ['an advertisement in Indonesian', '<p>Iklan</p>'],
    ['where a text goes on in Polish', '<p><em>Dalsza część artykułu pod materiałem wideo</em></p>'],
    ['numbers of pages', '<p>Article pages: 1 <a href="/2">2</a></p>'],
    ['rights', '<p>The Carrow Courier, 2026. All rights reserved. It may not be copied.</p>'],
    ['all about a subject', '<p>Follow the full coverage of the storms at https://carrow.example/storms</p>'],
    ['a way to report mistakes', '<p>Found a mistake? Mark it, and press Ctrl+Enter</p>'],
    ['a wall', '<p>For at læse denne artikel skal du have et abonnement på et af vores dagblade.</p>'],
    [
      'a box of other stories',
      '<div class="callout"><div role="heading">Keep reading</div><div><img src="/a.jpg"></div>' +
        '<p>What the storm did to the quay, from the first wave to the last: <a href="/quay-1">all of it</a></p></div>',
    ],
    [
      'a list of other stories under words that are no heading',
      '<span class="sub">Más noticias de Carrow</span><p>-<a href="/a-1">La tormenta cierra el puerto</a></p>',
    ],
    ['a part beside the story', '<div role="complementary"><h2><a href="/live">Latest updates</a></h2>12:40</div>'],
    [
      'a form with what belongs to it',
      '<div class="briefing"><h2>The Courier Briefing</h2><p>All that matters at sea, every weekday.</p>' +
        '<form><input type="email"></form></div>',
    ],
    [
      'what a player says',
      '<div class="video-player"><span>Video Player is loading.</span><div>Current Time 0:00</div></div>',
    ],
    [
      'the title of a film',
      '<div class="video-resource"><div>Watch what the harbour master said when she was asked about it</div></div>',
    ],
    ['a label of the page', '<p>Mehr anzeigen</p><p>3/28 photos</p><p>37 views</p><p>Report error</p>'],
    ['a name that begins so', '<div class="newsletterbox-inner">All the news of the harbour by mail</div>'],
    [
      'what is not shown',
      '<div class="element-invisible">quay.jpg</div><span class="screen-reader-only">Enlarge</span>',
    ],
    ['labels', '<p>Image 1 of 5</p><p>Advertisement</p><p>Share this article</p>'],
  ])('%s is left out', (_, inner) => expect(between(inner)).toEqual(['The last one.']));

  test('is left out if it is a box about a name in a line', () => {
    const box =
      '<span class="who"><span><img src="/ada.jpg" alt=""><a href="/ada">Ada Bole</a>' +
      '<a href="/news/1">Storm closes the harbour</a> <a href="/ada">MORE</a></span></span>';
    const [line] = between(`<p>Harbour master <span><a href="/ada">Ada Bole</a>${box}</span> was glad.</p>`);
    expect(line).toBe('Harbour master Ada Bole was glad.');
  });

  test('is left out if it is a heading that leads elsewhere, without a text', () => {
    const inner = '<h3><a href="/news/storm-2">Storm closes the harbour</a></h3><h2>Then</h2>';
    expect(between(inner)).toEqual([{ type: 'heading', text: 'Then' }, 'The last one.']);
  });

  test('is kept if it is a part of the text', () => {
    expect(between('<p>He said that anybody may join the harbour watch.</p>')).toHaveLength(2);
    expect(between('<h3>La suite après la tempête</h3><p>Ada Bole was glad.</p>')).toHaveLength(3);
    expect(between('<p>Weitere Schiffe werden am Abend erwartet.</p>')).toHaveLength(2);
    expect(between('<h3>Comments from the town</h3><p>Ada Bole was glad.</p>')).toHaveLength(3);
    expect(
      between('<p>Sources:</p><ul><li><a href="https://office.example/1">The harbour office</a></li></ul>'),
    ).toHaveLength(3);
    expect(between('<p><a href="#notes">The notes below have the numbers</a></p>')).toHaveLength(2);
    expect(between('<p>She asked the town to read the account of the storm.</p>')).toHaveLength(2);
    expect(between('<p>Nobody may enter it without written permission, she said.</p>')).toHaveLength(2);
    expect(between('<div>The <b>video</b> shows it.</div>')[0]).toBe('The **video** shows it.');
    expect(between('<p><a href="/files/report-2.pdf">The report of the harbour office</a></p>')).toHaveLength(2);
    expect(
      between(
        '<div class="social-embed"><blockquote class="twitter-tweet"><p>Open</p><a href="https://x.com/ada/status/1">1</a></blockquote></div>',
      )[0],
    ).toMatchObject({ type: 'embed' });
  });
});

describe('before the first paragraph', () => {
  const head = '<meta name="author" content="Ada Bole"><title>Harbour</title>';
  const before = (inner: string) => bodyOf(page(head, `<article><h1>Harbour</h1>${inner}${text}</article>`));

  test.each([
    ['the section', '<p><a href="/news">News</a></p>'],
    ['a badge', '<span>For subscribers</span>'],
    ['the day', '<p>January 22, 2014</p>'],
    ['when it was changed', '<div>19. Oktober 2019, 19:08 Uhr Editiert am 19. Oktober 2019, 19:30 Uhr</div>'],
    ['the authors with a day', '<div>Written by <a href="/ada">Ada Bole</a> on November 7, 2023</div>'],
    ['somebody else as the author', '<p>By Cy Dunn</p>'],
  ])('%s is left out', (_, inner) => expect(before(inner)).toEqual(paragraphs));

  test.each([
    ['a short sentence', 'It was time.'],
    ['where it was written', 'CARROW, TARN ISLAND'],
    ['a place with a dash', 'Carrow —'],
    ['a fact', 'Length: 178 m'],
    ['a date in a sentence', 'The storm of May 3, 2020 was the worst.'],
    ['the standfirst', 'Ships and boats of all sizes are leaving the harbour of Carrow again'],
  ])('%s is kept', (_, words) => expect(before(`<p>${words}</p>`)[0]).toBe(words));

  test('a large first letter is a part of its word', () =>
    expect(before('<div><span>T</span><p>he ferry came first.</p></div>')[0]).toBe('The ferry came first.'));
});

describe('after the last paragraph', () => {
  const head = '<meta name="author" content="Ada Bole"><title>Harbour</title>';
  const after = (inner: string) => bodyOf(page(head, `<article><h1>Harbour</h1>${text}${inner}</article>`)).slice(3);

  test.each([
    ['a heading with nothing below it', '<h4>Our choice for the evening</h4>'],
    ['words in bold letters', '<p><b>ALSO</b></p>'],
    ['words before what is left out', '<p>In other ports:</p>'],
    ['the byline', '<p>Von Cy Dunn</p>'],
    ['an address', '<p>ada@courier.example</p>'],
    ['credits without a picture', '<p>Ada Bole/AFP via Getty Images</p>'],
    [
      'links to other pages with their pictures',
      '<div><img src="/a.jpg"><p><a href="/sea">At sea</a></p><p><a href="/a-1">Crane is back</a></p></div>',
    ],
    [
      'pointers under words in bold letters',
      '<p><b>More great stories from <i>The Courier</i></b></p><p>– Why the storm <a href="/b">came late</a>, ' +
        'and what the harbour did</p>',
    ],
    ['the day', '<p>Erscheinungsdatum: 07.02.2022</p>'],
    [
      'beginnings of other stories',
      [1, 2, 3]
        .map((i) => `<h3><a href="/story-${i}">Story ${i} of the day</a></h3>${text.replaceAll('h', String(i))}`)
        .join(''),
    ],
  ])('%s is left out', (_, inner) => expect(after(inner)).toEqual([]));

  test.each([
    ['a sign of an agency', '<p>(dpa)</p>', ['(dpa)']],
    [
      'a calendar',
      [3, 4, 5, 6].map((day) => `<p>May ${day}, 2020, Carrow</p>`).join(''),
      [3, 4, 5, 6].map((day) => `May ${day}, 2020, Carrow`),
    ],
    ['a result', '<p><b>Carrow 14 11 6 15 — 44</b></p>', ['**Carrow 14 11 6 15 — 44**']],
    ['where something is from', '<p>Source: Harbour Office</p>', ['Source: Harbour Office']],
  ])('%s is kept', (_, inner, expected) => expect(after(inner)).toEqual(expected));
});

describe('who made a picture', () => {
  const image = '<p><img src="https://tarn.example/quay.jpg" width="600" height="400"></p>';
  const around = (inner: string) =>
    bodyOf(
      page('<title>Harbour</title>', `<article><h1>Harbour</h1>${text}${inner}${text.replaceAll('a', 'e')}</article>`),
    )[3];

  test.each([
    ['in the line after it', `${image}<p>Photo: Cy Dunn</p>`, { credit: 'Cy Dunn' }],
    [
      'in a line that is named as its caption',
      `${image}<p class="imagedescription">The quay. © Cy Dunn</p>`,
      { caption: 'The quay.', credit: '© Cy Dunn' },
    ],
  ])('stands %s', (_, inner, expected) => expect(around(inner)).toMatchObject({ type: 'image', ...expected }));

  test('is that of the picture above the text, if a line beside the text says so', () => {
    const { picture } = read(
      page(
        '<title>Harbour</title><meta property="og:image" content="https://tarn.example/quay.jpg">',
        `<article><h1>Harbour</h1>${text}<p>Foto: Courier/Cy Dunn</p></article>`,
      ),
    );
    expect(picture).toMatchObject({ src: 'https://tarn.example/quay.jpg', credit: 'Courier/Cy Dunn' });
  });
});
