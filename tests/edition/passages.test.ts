import { describe, expect, test } from 'vitest';
import { paragraphId } from '../../src/edition/addresses.ts';
import { passageAbout, type Headline } from '../../src/edition/passages.ts';
import { bundledEdition } from '../fixtures/copy.ts';
import { firstEdition } from '../fixtures/first-edition.ts';

const text = firstEdition.paragraphs.map((paragraph, i) => ({ id: paragraphId(i), text: paragraph }));
const { bySlug } = await bundledEdition();

function passageOn(slug: string) {
  const story = bySlug.get(slug);
  if (story === undefined) throw new Error(`no story ${slug}`);
  return passageAbout({ headline: story.file.headline, language: 'en', topics: story.topics }, text, 'en');
}

const quoted = [
  {
    slug: 'us-sanctions-on-russia-could-expand-says-bessent',
    paragraph: 'p2',
    text: 'The administration is also weighing severe sanctions, including 500% tariffs on countries importing Russian oil, gas, and uranium.',
  },
  {
    slug: 'belgorod-region-nighttime-shelling',
    paragraph: 'p5',
    text: 'Meanwhile, Russia launched a record 728 drones against Ukraine in a massive air offensive, further pressuring Ukraine’s air defenses and escalating the conflict.',
  },
  {
    slug: 'trump-rejects-putin-new-start-offer',
    paragraph: 'p2',
    text: 'President Donald Trump, who returned to office in 2025 pledging to end the war swiftly, has recently shown frustration with Russian President Vladimir Putin.',
  },
];

describe('what the featured story says about a headline', () => {
  test.each(quoted)('is quoted from $paragraph, word for word: $slug', ({ slug, paragraph, text: passage }) => {
    const found = passageOn(slug);
    expect(found?.text).toContain(passage);
    expect(found?.paragraph).toBe(paragraph);
    expect(text.find(({ id }) => id === found?.paragraph)?.text).toContain(found?.text);
  });

  test.each(firstEdition.relatedSlugs.filter((slug) => quoted.every((other) => other.slug !== slug)))('is nothing: %s', (slug) => {
    expect(passageOn(slug)).toBeUndefined();
  });
});

describe('a passage', () => {
  const about = (...names: string[]): Headline => ({ headline: 'Storm hits Cork', language: 'en', topics: names.map((name) => ({ name })) });
  const paragraph = (content: string) => [{ id: 'p1', text: content }];

  test('names two of the people and places at least', () => {
    expect(passageAbout(about('Cork', 'Kerry'), paragraph('Cork was calm.'), 'en')).toBeUndefined();
    expect(passageAbout(about('Cork'), paragraph('Cork was calm.'), 'en')).toBeUndefined();
    expect(passageAbout(about('Cork', 'Kerry'), paragraph('Cork and Kerry were calm.'), 'en')?.text).toBe('Cork and Kerry were calm.');
  });

  test('names half of them at least', () => {
    expect(passageAbout(about('Cork', 'Kerry', 'Clare', 'Mayo', 'Sligo'), paragraph('Cork and Kerry were calm.'), 'en')).toBeUndefined();
  });

  test('may name a person by the last name, and a place only in full', () => {
    const person: Headline = { headline: 'A vote', language: 'en', topics: [{ name: 'Ada Byrne', type: 'Person' }, { name: 'Cork' }] };
    const place: Headline = { headline: 'A vote', language: 'en', topics: [{ name: 'Lake Byrne', type: 'Place' }, { name: 'Cork' }] };
    expect(passageAbout(person, paragraph('Byrne spoke in Cork.'), 'en')?.text).toBe('Byrne spoke in Cork.');
    expect(passageAbout(place, paragraph('Byrne spoke in Cork.'), 'en')).toBeUndefined();
  });

  test('is whole sentences, and no longer than is fit to quote', () => {
    const filler = 'Nothing else happened on that day in any of the towns along the coast. '.repeat(6);
    const found = passageAbout(about('Cork', 'Kerry'), paragraph(`${filler}Cork and Kerry were hit. ${filler}`), 'en');
    expect(found?.text).toBe('Cork and Kerry were hit.');
    expect(passageAbout(about('Cork', 'Kerry'), paragraph(`Cork and Kerry ${'and so on '.repeat(40)}.`), 'en')).toBeUndefined();
  });
});
