import { describe, expect, test } from 'vitest';
import { pathOf } from './block-path.ts';
import { faultsOf } from '../../fixtures/copy.ts';

const link = '[the plan](https://plan.example/)';

describe('a heading', () => {
  test('of the third level is published, read aloud and in feeds as such', () => {
    const path = pathOf([
      { type: 'heading', text: 'Places' },
      { type: 'heading', level: 3, text: 'The *quay*' },
    ]);
    expect(path.story.body[1]).toEqual({
      type: 'heading',
      level: 3,
      text: ['The ', { type: 'emphasis', content: ['quay'] }],
    });
    expect(path.spoken).toEqual(['Places', 'The quay']);
    expect(path.found).toEqual(['Places', 'The quay']);
    expect(path.feed).toBe('<h2>Places</h2><h3>The <em>quay</em></h3>');
  });

  test.each([
    ['alone', [{ type: 'heading', level: 3, text: 'A' }], '1:43'],
    [
      'before one of the second level',
      [
        { type: 'heading', level: 3, text: 'A' },
        { type: 'heading', text: 'B' },
      ],
      '1:43',
    ],
    [
      'below a box, whose title is another one',
      [
        { type: 'box', title: 'A', body: [{ type: 'heading', text: 'B' }] },
        { type: 'heading', level: 3, text: 'C' },
      ],
      '1:109',
    ],
  ])('of the third level is a fault, since pages would lack a level: %s', (_, body, place) => {
    expect(faultsOf({ 'a.json': { headline: 'A', body } })).toEqual([
      expect.stringMatching(
        new RegExp(`^stories/a.json:${place} "body\\[\\d\\].level": the first heading of a text is one of a part`, 'u'),
      ),
    ]);
  });

  test('of the third level may stand in a box', () => {
    expect(
      faultsOf({
        'a.json': {
          headline: 'A',
          body: [{ type: 'box', title: 'A', body: [{ type: 'heading', level: 3, text: 'B' }] }],
        },
      }),
    ).toEqual([]);
  });

  test('of the second level says no level', () => {
    expect(pathOf([{ type: 'heading', level: 2, text: 'A' }]).published).toEqual({ type: 'heading', text: ['A'] });
  });

  test('of another level is a fault', () => {
    expect(faultsOf({ 'a.json': { headline: 'x', body: [{ type: 'heading', level: 4, text: 'A' }] } })).toEqual([
      'stories/a.json:1:43 "body[0].level": found 4; write 2 or 3',
    ]);
  });
});

describe('a quote', () => {
  test('may have several paragraphs', () => {
    const path = pathOf([{ type: 'quote', text: ['One.', `Two, ${link}.`], cite: 'Mara Lind' }]);
    expect(path.published).toMatchObject({ type: 'quote', text: ['One.'], cite: 'Mara Lind' });
    expect(path.text).toBe('One.\nTwo, the plan.');
    expect(path.spoken).toEqual(['One.', 'Two, the plan.', 'Mara Lind']);
    expect(path.found).toEqual(['One.\nTwo, the plan.', 'Mara Lind']);
    expect(path.links).toEqual(['https://plan.example/']);
    expect(path.feed).toBe(
      '<figure><blockquote><p>One.</p><p>Two, <a href="https://plan.example/">the plan</a>.</p></blockquote>' +
        '<figcaption>Mara Lind</figcaption></figure>',
    );
  });

  test('has each faulty paragraph reported at its place', () => {
    const body = [{ type: 'quote', text: ['Fine.', '<b>'] }];
    expect(faultsOf({ 'a.json': { headline: 'x', body } })[0]).toMatch(
      /^stories\/a\.json:1:58 "body\[0\]\.text\[1\]"/u,
    );
  });
});

describe('a list', () => {
  const items = ['One', { text: `Two ${link}`, items: ['a', { text: 'b', ordered: true, items: ['deep'] }] }, 'Three'];

  test('may have lists inside', () => {
    const path = pathOf([{ type: 'list', items }]);
    expect(path.published).toMatchObject({
      ordered: false,
      items: [
        ['One'],
        { ordered: false, items: [['a'], { text: ['b'], ordered: true, items: [['deep']] }] },
        ['Three'],
      ],
    });
    expect(path.spoken).toEqual(['One', 'Two the plan', 'a', 'b', 'deep', 'Three']);
    expect(path.text).toBe('One\nTwo the plan\na\nb\ndeep\nThree');
    expect(path.links).toEqual(['https://plan.example/']);
    expect(path.feed).toBe(
      '<ul><li>One</li><li>Two <a href="https://plan.example/">the plan</a>' +
        '<ul><li>a</li><li>b<ol><li>deep</li></ol></li></ul></li><li>Three</li></ul>',
    );
  });

  test('has its faults at every depth reported at their places', () => {
    const body = [{ type: 'list', items: ['One', { text: 'Two', items: ['<i>'], sorted: true }] }];
    expect(faultsOf({ 'a.json': { headline: 'x', body } })).toEqual([
      expect.stringContaining('"body[0].items[1].items[0]": "<i>"'),
      expect.stringContaining('"body[0].items[1].sorted": unknown field; remove it'),
    ]);
  });
});

describe('a pull quote', () => {
  const path = pathOf([{ type: 'pullquote', text: `We open ${link}`, cite: 'Mara Lind' }, 'We open the plan.']);

  test('is on the page only: its words are in the text already', () => {
    expect(path.published).toEqual({ type: 'pullquote', text: ['We open ', 'the plan'], cite: 'Mara Lind' });
    expect(path.spoken).toEqual(['We open the plan.']);
    expect(path.found.filter((line) => line !== '')).toEqual(['We open the plan.']);
    expect(path.feed).toBe('<p>We open the plan.</p>');
  });

  test('has no links, since screen readers skip it', () => {
    expect(path.links).toEqual([]);
  });
});

test('a break is a line in feeds too, and silent', () => {
  const path = pathOf([{ type: 'break' }, 'After.']);
  expect(path.published).toEqual({ type: 'break' });
  expect(path.spoken).toEqual(['After.']);
  expect(path.feed).toBe('<hr/><p>After.</p>');
});

test('code is shown as written, found, and not read aloud', () => {
  const path = pathOf([{ type: 'code', text: '\nif (a < b) {\r\n  *c*;\n}\n', language: 'C' }]);
  expect(path.published).toEqual({ type: 'code', text: 'if (a < b) {\n  *c*;\n}', language: 'C' });
  expect(path.spoken).toEqual([]);
  expect(path.found).toEqual(['if (a < b) {\n  *c*;\n}']);
  expect(path.feed).toBe('<pre dir="ltr"><code>if (a &lt; b) {\n  *c*;\n}</code></pre>');
  expect(path.data).toEqual({
    hasPart: [{ '@type': 'SoftwareSourceCode', text: 'if (a < b) {\n  *c*;\n}', programmingLanguage: 'C' }],
  });
});

test('an embed is a card with a link, read aloud by its title', () => {
  const path = pathOf([
    {
      type: 'embed',
      url: 'https://posts.example/1',
      title: 'The port of Larsholm',
      provider: 'Posts',
      author: 'Port of Larsholm',
      datePublished: '2026-03-09',
      text: ['The quay is *closed*.', 'Sorry.'],
    },
  ]);
  expect(path.published).toMatchObject({ url: 'https://posts.example/1', published: { iso: '2026-03-09' } });
  expect(path.spoken).toEqual(['The port of Larsholm']);
  expect(path.found).toEqual(['The port of Larsholm\nThe quay is closed.\nSorry.', 'Posts', 'Port of Larsholm']);
  expect(path.links).toEqual(['https://posts.example/1']);
  expect(path.files).toEqual([]);
  expect(path.feed).toBe(
    '<figure><p><strong>The port of Larsholm</strong></p>' +
      '<blockquote><p>The quay is <em>closed</em>.</p><p>Sorry.</p></blockquote>' +
      '<figcaption>Port of Larsholm, Posts, March 9, 2026. ' +
      '<a href="https://posts.example/1">Open at posts.example</a></figcaption></figure>',
  );
  expect(path.data).toEqual({
    citation: [
      {
        '@type': 'CreativeWork',
        name: 'The port of Larsholm',
        url: 'https://posts.example/1',
        author: { name: 'Port of Larsholm' },
        publisher: { name: 'Posts' },
        datePublished: '2026-03-09',
      },
    ],
  });
});

test('an embed with an unsafe address is a fault', () => {
  const body = [{ type: 'embed', url: 'javascript:alert(1)', title: 'x' }];
  expect(faultsOf({ 'a.json': { headline: 'x', body } })[0]).toMatch(/"body\[0\]\.url"/u);
});
