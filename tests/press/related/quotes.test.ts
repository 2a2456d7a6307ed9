import { describe, expect, test } from 'vitest';
import { paragraphId } from '../../../src/edition/addresses.ts';
import { quoteAbout, type QuotedSubject } from '../../../src/press/related/quotes.ts';
import { bundledEdition } from '../../fixtures/copy.ts';
import { gradedPassages } from '../../fixtures/related/graded-passages.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';

const text = firstEdition.paragraphs.map((paragraph, i) => ({ id: paragraphId(i), text: paragraph }));
const { bySlug } = await bundledEdition();

function quoteOn(slug: string) {
  const story = bySlug.get(slug);
  if (story === undefined) throw new Error(`no story ${slug}`);
  return quoteAbout(
    {
      headline: story.headline,
      language: 'en',
      topics: story.topics.map(({ name, kind }) => ({ name, type: kind })),
    },
    text,
    'en',
  );
}

const quoted = [
  {
    slug: 'us-sanctions-on-russia-could-expand-says-bessent',
    paragraph: 'p2',
    text: [
      'The administration is also weighing severe sanctions,',
      'including 500% tariffs on countries importing Russian oil, gas, and uranium.',
    ].join(' '),
  },
];

describe('what a full story says about a headline', () => {
  test.each(quoted)('is quoted from $paragraph, word for word: $slug', ({ slug, paragraph, text: passage }) => {
    const found = quoteOn(slug);
    expect(found?.text).toContain(passage);
    expect(found?.paragraph).toBe(paragraph);
    expect(text.find(({ id }) => id === found?.paragraph)?.text).toContain(found?.text);
  });

  test.each(firstEdition.relatedSlugs.filter((slug) => quoted.every((other) => other.slug !== slug)))(
    'is not quoted if it is not certain: %s',
    (slug) => {
      expect(quoteOn(slug)).toBeUndefined();
    },
  );
});

describe('a quotation', () => {
  const about = (...names: string[]): QuotedSubject => ({
    headline: 'Storm hits Cork',
    language: 'en',
    topics: names.map((name) => ({ name })),
  });
  const paragraph = (content: string) => [{ id: 'p1', text: content }];

  test('names two topics at least', () => {
    expect(quoteAbout(about('Cork', 'Kerry'), paragraph('The storm hit Cork.'), 'en')).toBeUndefined();
    expect(quoteAbout(about('Cork'), paragraph('The storm hit Cork.'), 'en')).toBeUndefined();
    expect(quoteAbout(about('Cork', 'Kerry'), paragraph('The storm hit Cork and Kerry.'), 'en')?.text).toBe(
      'The storm hit Cork and Kerry.',
    );
  });

  test('names half of the topics at least', () => {
    const text = 'The storm hit Cork and Kerry.';
    expect(quoteAbout(about('Cork', 'Kerry', 'Clare', 'Mayo', 'Sligo'), paragraph(text), 'en')).toBeUndefined();
    expect(quoteAbout(about('Cork', 'Kerry', 'Clare', 'Mayo'), paragraph(text), 'en')?.text).toBe(text);
  });

  test('shares two other words, or one of two if it names all topics', () => {
    const quote = (headline: string, text: string) =>
      quoteAbout({ ...about('Cork', 'Kerry', 'Clare'), headline }, paragraph(text), 'en')?.text;
    const long = 'Storm closes ports in many counties';
    expect(quote(long, 'The storm spared Cork and Kerry.')).toBeUndefined();
    expect(quote(long, 'The storm spared Cork, Kerry and Clare.')).toBeUndefined();
    expect(quote(long, 'The storm was in the ports of Cork and Kerry.')).toBeDefined();
    expect(quote('Storm closes in', 'The storm reached Cork and Kerry.')).toBeUndefined();
    expect(quote('Storm closes in', 'The storm reached Cork, Kerry and Clare.')).toBeDefined();
  });

  test('has every figure of the headline', () => {
    const quote = (headline: string) =>
      quoteAbout({ ...about('Cork', 'Kerry'), headline }, paragraph('The storm killed nine in Cork and Kerry.'), 'en');
    expect(quote('Storm: 9 dead')).toBeDefined();
    expect(quote('Storm: twelve dead')).toBeUndefined();
  });

  test.each([
    // Only one of them denies.
    ['Trawler Corrin off Sable Head did not sink', 'The trawler Corrin had to sink off Sable Head.', 'en'],
    ['Trawler Corrin sinks off Sable Head', 'The trawler Corrin off Sable Head did not sink.', 'en'],
    ['Trawler Corrin sinks off Sable Head', 'The trawler Corrin off Sable Head didn’t sink.', 'en'],
    ['Kutter Corrin sinkt vor Sable Head', 'Der Kutter Corrin vor Sable Head sinkt nicht.', 'de'],
    ['El barco Corrin se hunde en Sable Head', 'El barco Corrin no se hunde en Sable Head.', 'es'],
    // Another word is between the same ones.
    ['Corrin lowers rate for Sable Head', 'The Corrin raised its rate for Sable Head.', 'en'],
    ['Corrin senkt Zins für Sable Head', 'Die Corrin hebt den Zins für Sable Head.', 'de'],
  ])('does not say otherwise: %s / %s', (headline, text, language) => {
    const topics = [{ name: 'Corrin' }, { name: 'Sable Head', type: 'Place' }];
    expect(quoteAbout({ headline, language, topics }, paragraph(text), language)).toBeUndefined();
  });

  test.each([
    ['Trawler Corrin sinks off Sable Head', 'The trawler Corrin sank off Sable Head. It had no cargo.', 'en'],
    ['Trawler Corrin did not sink off Sable Head', 'The trawler Corrin did not sink off Sable Head.', 'en'],
    ['Corrin lowers rate for Sable Head', 'The Corrin lowered its rate for Sable Head.', 'en'],
    ['Clash over rate of Corrin at Sable Head', 'The clash about the rate of Corrin at Sable Head went on.', 'en'],
  ])('may use other forms and deny other things: %s / %s', (headline, text, language) => {
    const topics = [{ name: 'Corrin' }, { name: 'Sable Head', type: 'Place' }];
    expect(quoteAbout({ headline, language, topics }, paragraph(text), language)?.text).toBeDefined();
  });

  test('names the first topic if it names only two', () => {
    const subject: QuotedSubject = { ...about('Clare', 'Cork', 'Kerry'), headline: 'Storm closes ports' };
    const quote = (text: string) => quoteAbout(subject, paragraph(text), 'en')?.text;
    expect(quote('The storm closes ports in Cork and Kerry.')).toBeUndefined();
    expect(quote('The storm closes ports in Clare and Kerry.')).toBeDefined();
    expect(quote('The storm closes ports in Clare, Cork and Kerry.')).toBeDefined();
  });

  test('may name a person by the last name, but a place only in full', () => {
    const person: QuotedSubject = {
      headline: 'A vote',
      language: 'en',
      topics: [{ name: 'Ada Byrne', type: 'Person' }, { name: 'Cork' }],
    };
    const place: QuotedSubject = {
      headline: 'A vote',
      language: 'en',
      topics: [{ name: 'Lake Byrne', type: 'Place' }, { name: 'Cork' }],
    };
    expect(quoteAbout(person, paragraph('Byrne lost the vote in Cork.'), 'en')?.text).toBe(
      'Byrne lost the vote in Cork.',
    );
    expect(quoteAbout(place, paragraph('Byrne lost the vote in Cork.'), 'en')).toBeUndefined();
  });

  test('is made of whole sentences and not too long', () => {
    const filler = 'Nothing else happened on that day in any of the towns along the coast. '.repeat(6);
    const found = quoteAbout(
      about('Cork', 'Kerry'),
      paragraph(`${filler}The storm hit Cork and Kerry. ${filler}`),
      'en',
    );
    expect(found?.text).toBe('The storm hit Cork and Kerry.');
    expect(
      quoteAbout(about('Cork', 'Kerry'), paragraph(`The storm hit Cork and Kerry ${'and so on '.repeat(40)}.`), 'en'),
    ).toBeUndefined();
  });
});

describe('of the passages graded by hand', () => {
  const isQuoted = ({ headline, about, text: passage, language = 'en' }: (typeof gradedPassages)[number]) => {
    const topics = about.map((topic) => ({
      type: topic.slice(0, topic.indexOf(' ')),
      name: topic.slice(topic.indexOf(' ') + 1),
    }));
    return quoteAbout({ headline, language, topics }, [{ id: 'p1', text: passage }], language) !== undefined;
  };

  test.each(gradedPassages.filter(({ isAbout }) => !isAbout))(
    'none is quoted if it is about something else: $text',
    (graded) => {
      expect(isQuoted(graded)).toBe(false);
    },
  );

  test.each(gradedPassages.filter(({ isAbout }) => isAbout))(
    'each is quoted if it is about the headline: $text',
    (graded) => {
      expect(isQuoted(graded)).toBe(true);
    },
  );
});
