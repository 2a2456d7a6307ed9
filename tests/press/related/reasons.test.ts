import { describe, expect, test } from 'vitest';
import { featuresOf, type StoryDocument } from '../../../src/press/related/features.ts';
import { createReasons } from '../../../src/press/related/reasons.ts';
import { commonTopics } from '../../../src/press/related/telling-names.ts';
import { both, crowd, document } from '../../fixtures/related/two-stories.ts';

const person = (name: string) => ({ slug: name.toLowerCase().replace(' ', '-'), name, type: 'Person' });

describe('the reason that two stories are related', () => {
  test('is the topics of both, people before things', () => {
    const rain = { slug: 'rain', name: 'Rain', type: 'Thing' };
    expect(both({ topics: [rain, person('Ada Byrne')] }, { topics: [rain, person('Ada Byrne')] })).toEqual([
      'Ada Byrne',
      'Rain',
    ]);
  });

  test('is of several topics first the one with the fewest stories', () => {
    const topics = [
      { slug: 'cork', name: 'Cork', type: 'Place' },
      { slug: 'fever', name: 'Fever', type: 'Thing' },
    ];
    const stories = [
      document('a', { topics }),
      document('b', { topics }),
      document('c', { topics: topics.slice(0, 1) }),
      ...crowd,
    ];
    expect(createReasons(stories, stories.map(featuresOf))('a', 'b').names).toEqual(['Fever', 'Cork']);
  });

  test('is of another kind if only one story has the topic', () => {
    const kind = (b: Partial<StoryDocument>) => {
      const documents = [document('a', { topics: [person('Ada Byrne')] }), document('b', b), ...crowd];
      return createReasons(documents, documents.map(featuresOf))('a', 'b').kind;
    };
    expect(kind({ topics: [person('Ada Byrne')] })).toBe('about');
    expect(kind({ text: 'On Monday it was Byrne who spoke.' })).toBe('mentions');
  });

  test('is a topic of one that the other names, by the last name too', () => {
    expect(both({ topics: [person('Ada Byrne')] }, { text: 'On Monday it was Byrne who spoke.' })).toEqual([
      'Ada Byrne',
    ]);
    expect(both({ topics: [person('Ada Byrne')] }, { text: 'Nobody spoke.' })).toEqual([]);
  });

  test('is not a topic of more than a quarter of the edition', () => {
    const [ada, rare] = [person('Ada Byrne'), person('Max Held')];
    const about = (count: number) => [
      document('a', { topics: [ada, rare] }),
      document('b', { topics: [ada, rare] }),
      document('c', { topics: [ada] }),
      ...crowd.map((other, i) => ({ ...other, topics: i < count ? [ada] : [] })),
    ];
    const shared = (count: number, other: string) =>
      createReasons(about(count), about(count).map(featuresOf))('a', other).names;
    expect(shared(30, 'b')).toEqual(['Max Held']);
    expect(shared(30, 'c')).toEqual([]);
    expect(shared(3, 'c')).toEqual(['Ada Byrne']);
  });

  test('is the names in both texts, as the first writes them', () => {
    const text = 'Ferries from Kuala Lumpur met the mayor of Valdelobos on Monday.';
    expect(both({ text }, { text: 'Last Monday the road to Kuala Lumpur was shut.' })).toEqual(['Kuala Lumpur']);
  });

  test('is the most telling names first: those in headlines, then those that both repeat, then rare ones', () => {
    const text = 'It was seen in Aranda, in Valdelobos, in Kuala Lumpur and in Lumpur. Near Kuala Lumpur it was lost.';
    const stories = [
      document('a', { headline: 'Plane seen in Bermeo', text: `${text} Nobody saw it in Bermeo.` }),
      document('b', { text: `${text} It may be in Bermeo.` }),
      document('c', { text: 'They went to Valdelobos.' }),
      ...crowd,
    ];
    const { names } = createReasons(stories, stories.map(featuresOf))('a', 'b');
    expect(names).toEqual(['Bermeo', 'Kuala Lumpur', 'Aranda']);
  });

  test('is the last word of a longer name, if more of the headlines have it', () => {
    const text = 'They met President Held there. The boat of Held was lost near Cork.';
    const a = { headline: 'Held resigns', text };
    expect(both(a, { headline: 'Who is Held?', text })).toEqual(['Held', 'Cork']);
    expect(both({ text }, { text })).toEqual(['President Held', 'Cork']);
  });

  test('is a name in both headlines, whatever the rest of it in the text is', () => {
    const text = 'Old Ada Held III was asked why Held left Zubia, Zubia and Zubia.';
    expect(both({ headline: 'Held left', text }, { headline: 'Held asked', text })[0]).toBe('Held');
  });

  test('is one form of a name only', () => {
    const text = 'They left North Zubia with two North Zubians, some Tamberg of great age, in Tambergistan.';
    expect(both({ text }, { text })).toEqual(['Tamberg', 'North Zubia']);
  });

  test('is a name without the ending of the genitive, unless both always write it', () => {
    const shop = "They ate at Olm's after lunch, and Olm's was full. Near Olm's it rained.";
    expect(both({ text: shop }, { text: shop })).toEqual(["Olm's"]);
    expect(both({ text: shop }, { text: 'They know Olm well.' })).toEqual(['Olm']);
    expect(both({ text: 'They know Olm well.' }, { text: shop })).toEqual(['Olm']);
    const once = "They ate at Olm's after lunch.";
    expect(both({ text: once }, { text: once })).toEqual([]);
  });

  test('is no word that is not a name', () => {
    expect(both({ text: 'The lighthouse was lit.' }, { text: 'Two lighthouse keepers left.' })).toEqual([]);
  });

  test('is a word that both repeat and a headline has, in a script without capitals', () => {
    const a = { language: 'ja', headline: '堤防が崩れる', text: '古い堤防が崩れた。堤防は百年前の物だ。' };
    expect(both(a, { language: 'ja', text: '堤防を直す。堤防は町を守る。' })).toEqual(['堤防']);
    expect(both(a, { language: 'ja', text: '堤防を直す。' })).toEqual([]);
    expect(both({ ...a, headline: '' }, { language: 'ja', text: '堤防を直す。堤防は町を守る。' })).toEqual([]);
  });

  test('is nothing if nothing is certain', () => {
    expect(both({ text: 'Nothing happened.' }, { text: 'It was quiet on Monday.' })).toEqual([]);
    const two = [
      document('a', { text: 'The lighthouse was lit.' }),
      document('b', { text: 'The lighthouse is dark.' }),
    ];
    expect(createReasons(two, two.map(featuresOf))('a', 'b').names).toEqual([]);
  });
});

describe('the reason has', () => {
  test('three topics at most: first people, places and organizations, then those without a type, then things', () => {
    const topics = [
      { slug: 'flood', name: 'Flood', type: 'Event' },
      { slug: 'rain', name: 'Rain', type: 'Thing' },
      { slug: 'repair', name: 'Repair' },
      { slug: 'cork', name: 'Cork', type: 'Place' },
      { slug: 'red-cross', name: 'Red Cross', type: 'Organization' },
    ];
    expect(both({ topics }, { topics })).toEqual(['Cork', 'Red Cross', 'Repair']);
    expect(both({ topics: topics.slice(0, 3) }, { topics })).toEqual(['Repair', 'Flood', 'Rain']);
  });

  test('three names at most', () => {
    const names = 'It was in Valdelobos and in Aranda, then in Bermeo, then in Zumaia.';
    expect(both({ text: names }, { text: names })).toHaveLength(3);
  });

  test('no names of stories in two languages', () => {
    const text = 'It was in Valdelobos near a lighthouse.';
    expect(both({ text }, { text, language: 'de' })).toEqual([]);
    expect(both({ text }, { text, language: 'en-GB' })).toEqual(['Valdelobos']);
    const topics = [person('Ada Byrne')];
    expect(both({ topics }, { text: 'Gestern war Byrne da.', language: 'de' })).toEqual([]);
  });

  test('each name once', () => {
    const names = (text: string) => both({ text }, { text: `${text} So it was said.` });
    expect(names('It was about Osk van Bramm. Van Bramm came late.')).toEqual(['Osk van Bramm']);
    expect(names('It was about Kelbro-Vanto, as Vanto and as Kelbro said.').toSorted()).toEqual(['Kelbro', 'Vanto']);
    expect(names('It was about the Orrin, or Orrins, of Carrow.').toSorted()).toEqual(['Carrow', 'Orrin']);
    expect(names('It was in East Kelbo, or for East Kelboese.')).toEqual(['East Kelbo']);
  });

  test('no topic of one story that the other only names, if it may be any word', () => {
    const thing = { slug: 'rain', name: 'Rain', type: 'Thing' };
    expect(both({ topics: [thing] }, { text: 'It will rain.' })).toEqual([]);
    const place = { ...thing, type: 'Place' };
    expect(both({ topics: [place] }, { text: 'The road to Rain is closed.' })).toEqual(['Rain']);
    expect(both({ text: 'The road to Rain is closed.' }, { topics: [place] })).toEqual(['Rain']);
    expect(both({ topics: [place] }, { text: 'It will rain on the road.' })).toEqual([]);
  });

  test('no person of whom the other story has only a namesake', () => {
    const topics = [person('Ada Byrne')];
    const other = 'On Monday Otto Byrne spoke. Then Byrne left.';
    expect(both({ topics }, { text: other })).toEqual([]);
    expect(both({ topics }, { text: 'On Monday President Byrne spoke. Then Byrne left.' })).toEqual(['Ada Byrne']);
    expect(both({ topics }, { text: 'On Monday Mary Ada Byrne spoke.' })).toEqual(['Ada Byrne']);
  });

  test('nothing for a story that is not in the edition', () => {
    const reason = createReasons(crowd, crowd.map(featuresOf));
    expect(reason('other-1', 'gone')).toEqual({ kind: 'mentions', names: [] });
    expect(reason('gone', 'other-1')).toEqual({ kind: 'mentions', names: [] });
  });
});

describe('names are no reason', () => {
  const reasonIn = (stories: readonly StoryDocument[]) =>
    createReasons(stories, stories.map(featuresOf))('a', 'b').names;

  test('in an edition of fewer than thirty stories', () => {
    const [a, b] = [
      document('a', { text: 'A light was seen in Aranda.' }),
      document('b', { text: 'It is dark in Aranda.' }),
    ];
    expect(reasonIn([a, b, ...crowd.slice(0, 27)])).toEqual([]);
    expect(reasonIn([a, b, ...crowd.slice(0, 28)])).toEqual(['Aranda']);
  });

  test('if more than a fifth of the stories have them', () => {
    const text = 'They met in Valdelobos.';
    const withName = (count: number) => [
      document('a', { text }),
      document('b', { text }),
      ...crowd.slice(0, 38).map((other, i) => (i < count - 2 ? { ...other, text } : other)),
    ];
    expect(reasonIn(withName(8))).toEqual(['Valdelobos']);
    expect(reasonIn(withName(9))).toEqual([]);
  });
});

test('a topic is common if more than a quarter of the stories have it, and more than three', () => {
  const rain = [{ slug: 'rain', name: 'Rain' }];
  const commonIn = (all: number, about: number) => [
    ...commonTopics(Array.from({ length: all }, (_, i) => document(`${i}`, { topics: i < about ? rain : [] }))),
  ];
  expect(commonIn(4, 3)).toEqual([]);
  expect(commonIn(4, 4)).toEqual(['rain']);
  expect(commonIn(16, 4)).toEqual([]);
  expect(commonIn(16, 5)).toEqual(['rain']);
});
