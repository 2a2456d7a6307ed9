import { describe, expect, test } from 'vitest';
import { paragraphId } from '../../../../src/edition/addresses.ts';
import { quoteAbout, type QuotedSubject } from '../../../../src/press/related/quotations/quotes.ts';
import { bundledEdition } from '../../../fixtures/copy.ts';
import { gradedPassages } from '../../../fixtures/related/graded-passages.ts';
import { firstEdition } from '../../../fixtures/first-edition.ts';

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

describe('what a full story says about a headline', () => {
  test.each(firstEdition.relatedSlugs)('is not quoted if it is not certain: %s', (slug) => {
    expect(quoteOn(slug)).toBeUndefined();
  });

  test('is quoted from its paragraph, word for word', () => {
    const paragraphs = [
      { id: 'p1', text: 'Nothing is known of the cargo.' },
      { id: 'p4', text: 'It rained. The trawler *Corrin* sank off “Sable Head” in a storm. It had no cargo.' },
    ];
    const headline = 'Trawler Corrin sinks off Sable Head';
    const topics = [
      { name: 'Corrin', type: 'Thing' },
      { name: 'Sable Head', type: 'Place' },
    ];
    expect(quoteAbout({ headline, language: 'en', topics }, paragraphs, 'en')).toMatchObject({
      paragraph: 'p4',
      text: 'The trawler *Corrin* sank off “Sable Head” in a storm.',
    });
  });
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

  test('says every word for what happens, or five of them and half', () => {
    const quote = (headline: string, text: string, own?: string) =>
      quoteAbout({ ...about('Cork', 'Kerry', 'Clare'), headline }, paragraph(text), 'en', own)?.text;
    const long = 'Storm closes ports, schools, bridges and mills';
    expect(quote('Storm closes ports', 'The storm closed ports in Cork and Kerry.')).toBeDefined();
    expect(quote('Storm closes ports', 'The storm closed schools in Cork and Kerry.')).toBeUndefined();
    expect(quote(long, 'The storm closed ports, schools and bridges in Cork and Kerry.')).toBeDefined();
    expect(quote(long, 'The storm closed ports and schools in Cork and Kerry.')).toBeUndefined();
    // The headline of its own story may say what it is about.
    const text = 'The ports of Cork and Kerry knew of the storm.';
    expect(quote('Storm closes ports', text, 'Storm closes all')).toBeDefined();
    expect(quote('Storm closes ports', text, 'Storm empties all')).toBeUndefined();
  });

  test('tells "rise" from "fall" where a headline has few words', () => {
    const quote = (text: string) =>
      quoteAbout({ ...about('Cork', 'Kerry'), headline: 'Rates rise' }, paragraph(text), 'en');
    expect(quote('Rates rise in Cork and Kerry.')).toBeDefined();
    expect(quote('Rates fall in Cork and Kerry.')).toBeUndefined();
  });

  test.each([
    // Who does it to whom.
    ['Torrin sues Morden over fish', 'Torrin sued Morden over fish.', 'en', true],
    ['Morden sues Torrin over fish', 'Torrin sued Morden over fish.', 'en', false],
    ['Torrin sues Morden over fish', 'Torrin was sued by Morden over fish.', 'en', false],
    ['Torrin sues Morden over fish', 'Torrin, sued by Morden over fish, is broke.', 'en', false],
    ['Torrin poursuit Morden en justice', 'Torrin a poursuivi Morden en justice.', 'fr', true],
    ['Torrin poursuit Morden en justice', 'Torrin est poursuivie par Morden en justice.', 'fr', false],
    ['Morden kiện Torrin về quyền đánh', 'Torrin kiện Morden về quyền đánh.', 'vi', false],
    ['Torrin elects a mayor in Morden', 'The sister of Torrin elects a mayor in Morden.', 'en', false],
    // What is counted.
    [
      'Torrin fire kills two, injures three in Morden',
      'A Torrin fire killed two and injured three in Morden.',
      'en',
      true,
    ],
    [
      'Torrin fire kills two, injures three in Morden',
      'A Torrin fire killed three and injured two in Morden.',
      'en',
      false,
    ],
    // Which model.
    ['Torrin shows Orrin 7 phone in Morden', 'Torrin showed the Orrin 7 phone in Morden.', 'en', true],
    ['Torrin shows Orrin Pro phone in Morden', 'Torrin showed the Orrin phone in Morden.', 'en', false],
    ['Torrin shows Orrin II phone in Morden', 'Torrin showed the Orrin phone in Morden.', 'en', false],
    ['Torrin shows Orrin 7 phone in Morden', 'Torrin showed the Orrin 7 Pro phone in Morden.', 'en', false],
    [
      'Torrin recalls red Orrin X lorries and small vans in Morden',
      'Torrin recalls red Orrin lorries and small vans in Morden.',
      'en',
      false,
    ],
    // Another vowel in the past.
    ['Torrin wins the race in Morden', 'Torrin won the race in Morden.', 'en', true],
    ['Torrin schließt Werk in Morden', 'Torrin schloss das Werk in Morden.', 'de', true],
    ['Torrin mill burns in Morden', 'A Torrin mall burned in Morden.', 'en', false],
    ["L'incendie à Torrin tue un ouvrier à Morden", "L'incendie à Torrin a tué un ouvrier à Morden.", 'fr', true],
  ] as const)('gives names, figures and models the same parts: %s / %s', (headline, text, language, isQuoted) => {
    const found = (type: string | undefined) => {
      const topics = ['Torrin', 'Morden'].map((name) => ({ name, type }));
      return quoteAbout({ headline, language, topics }, paragraph(text), language) !== undefined;
    };
    expect(found('Place')).toBe(isQuoted);
    expect(found(undefined)).toBe(isQuoted);
  });

  test('names every topic that the headline names', () => {
    const topics = ['Cork', 'Kerry', 'Clare'].map((name) => ({ name, type: 'Place' }));
    const quote = (headline: string) =>
      quoteAbout({ headline, language: 'en', topics }, paragraph('The storm closed ports in Cork and Kerry.'), 'en');
    expect(quote('Storm closes ports in Cork')).toBeDefined();
    expect(quote('Storm closes ports in Clare')).toBeUndefined();
  });

  test('has every figure of the headline', () => {
    const quote = (headline: string) =>
      quoteAbout(
        { ...about('Cork', 'Kerry'), headline },
        paragraph('The storm left nine dead in Cork and Kerry.'),
        'en',
      );
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
    [
      'Sudden clash over rate of Corrin at Sable Head',
      'The sudden clash about the rate of Corrin at Sable Head went on.',
      'en',
    ],
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

  test.each(gradedPassages.filter(({ isAbout, isInOtherWords }) => !isAbout || isInOtherWords === true))(
    'none is quoted if it is about something else, or may be: $text',
    (graded) => {
      expect(isQuoted(graded)).toBe(false);
    },
  );

  test.each(gradedPassages.filter(({ isAbout, isInOtherWords }) => isAbout && isInOtherWords !== true))(
    'each is quoted if it tells what the headline tells: $text',
    (graded) => {
      expect(isQuoted(graded)).toBe(true);
    },
  );
});
