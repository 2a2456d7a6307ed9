import { describe, expect, test } from 'vitest';
import { editionFile, faultsOf, type Files } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };
const pictures = ['quay.jpg', 'pictures/dam.png'];

const faultsWith = (fields: object): string[] =>
  faultsOf({ 'flood.json': { headline: 'Flood', ...fields }, ...drought }, { pictures });

/** The JSON that a message says to write, after the given words. */
function remedyAfter(words: string, fault: string | undefined): unknown {
  const [, remedy = ''] = fault?.split(words) ?? [];
  return JSON.parse(remedy.replace(/ instead$|\?$|, and .*$/u, ''));
}

const quay = { src: 'quay.jpg', alt: '', width: 4, height: 3 };

// Each message is followed to the letter, and the result checked again.
describe('the remedy of a fault works', () => {
  test.each([
    ['byline', 'By Jane', 'author', [{ name: 'Jane' }]],
    ['byline', ' by: Jane Doe ', 'author', [{ name: 'Jane Doe' }]],
    ['byline', 'Byron', 'author', [{ name: 'Byron' }]],
    ['byline', ['By Jane', 'John'], 'author', [{ name: 'Jane' }, { name: 'John' }]],
    ['by', '', 'author', [{ name: '…' }]],
    ['text', 'One\n\nTwo', 'body', ['One', 'Two']],
    ['text', ' One, two. \n \n\n Three\nfour ', 'body', ['One, two.', 'Three\nfour']],
    ['content', { type: 'note', text: 'One' }, 'body', [{ type: 'note', text: 'One' }]],
    ['tags', 'sea, harbour; ', 'keywords', ['sea', 'harbour']],
    ['topics', 'Oman, !!, Yemen', 'about', ['Oman', 'Yemen']],
    ['corrections', 'Wrong', 'correction', [{ text: 'Wrong' }]],
    ['images', [quay], 'image', quay],
    ['sources', ['Reuters'], 'isBasedOn', 'Reuters'],
    ['draft', true, 'creativeWorkStatus', 'Draft'],
    ['draft', false, 'creativeWorkStatus', 'Published'],
    ['status', 'published', 'creativeWorkStatus', 'Published'],
  ])('for the unknown field %s: %j', (alias, value, field, written) => {
    const faults = faultsWith({ [alias]: value });
    expect(faults).toHaveLength(1);
    const remedy = remedyAfter(`unknown field; write "${field}": `, faults[0]);
    expect(remedy).toEqual(written);
    expect(faultsWith({ [field]: remedy })).toEqual([]);
  });

  test('for an unknown field with a value that nothing is known of: all choices are named', () => {
    expect(faultsWith({ state: 'live' })).toEqual([
      expect.stringContaining('unknown field; write "creativeWorkStatus": "Draft" or "Published" instead'),
    ]);
  });

  test.each([
    ['author', 'By Jane', [{ name: 'Jane' }]],
    ['author', { name: 'Jane' }, [{ name: 'Jane' }]],
    ['author', 5, [{ name: '…' }]],
    ['body', 'One\n\nTwo', ['One', 'Two']],
    ['body', '', ['…']],
    ['body', 'One\n\n## Two\n\n* three', ['One', { type: 'heading', text: 'Two' }, { type: 'list', items: ['three'] }]],
    ['body', { type: 'note', text: 'One' }, [{ type: 'note', text: 'One' }]],
    ['keywords', 'sea, harbour', ['sea', 'harbour']],
    ['related', 'drought', ['drought']],
    ['aliases', 'Old Flood, former', ['old-flood', 'former']],
    ['correction', { text: 'Wrong' }, [{ text: 'Wrong' }]],
    ['license', ['MIT'], 'MIT'],
    ['articleSection', ['world'], 'world'],
    ['image', { ...quay, width: '4' }, 4],
  ])('for a value of another form: %s, %j', (field, value, written) => {
    const faults = faultsWith({ [field]: value });
    expect(faults).toHaveLength(1);
    const remedy = remedyAfter('; write ', faults[0]);
    expect(remedy).toEqual(written);
    expect(faultsWith({ [field]: field === 'image' ? { ...quay, width: remedy } : remedy })).toEqual([]);
  });

  test('for a missing field whose value is in a field with another name: it is written once', () => {
    const [fault, ...others] = faultsOf({ 'flood.json': { title: 'Flood' } });
    expect(others).toEqual([]);
    const renamed = String(remedyAfter('did you mean ', fault));
    expect(faultsOf({ 'flood.json': { [renamed]: 'Flood' } })).toEqual([]);
  });

  test.each([
    ['2026-03-09T10:00', '2026-03-09T10:00Z'],
    ['2026-03-09 10:00:30', '2026-03-09T10:00:30Z'],
  ])('for a time without its time zone: %s', (datePublished, mended) => {
    const [fault = ''] = faultsWith({ datePublished });
    expect(fault).toContain(`write "${mended}" for UTC`);
    const example = /as in "(.*)"$/u.exec(fault)?.[1];
    expect([mended, example].flatMap((date) => faultsWith({ datePublished: date }))).toEqual([]);
  });

  test.each([
    ['dam.png', 'pictures/dam.png'],
    ['pictures\\dam.png', 'pictures/dam.png'],
    ['C:\\Users\\Jane\\quay.jpg', 'quay.jpg'],
    ['file:///home/jane/quay.jpg', 'quay.jpg'],
  ])('for the path of a picture: %s', (src, mended) => {
    const [fault = '', ...others] = faultsWith({ image: { ...quay, src } });
    expect(others).toEqual([]);
    expect(fault).toMatch(new RegExp(`(?:did you mean|write) "${mended}"(?:\\?| here)?$`, 'u'));
    expect(faultsWith({ image: { ...quay, src: mended } })).toEqual([]);
  });

  test.each([
    ['sections', 'World', [{ slug: 'world', name: 'World' }]],
    ['sections', { slug: 'world', name: 'World' }, [{ slug: 'world', name: 'World' }]],
    ['publisher', 'The Tester', { name: 'The Tester' }],
    ['front', 'drought', { lead: 'drought' }],
  ])('for the edition: %s, %j', (field, value, written) => {
    const faultsIn = (content: unknown) =>
      faultsOf({ 'edition.json': { ...editionFile, [field]: content }, ...drought } satisfies Files);
    const faults = faultsIn(value);
    expect(faults).toHaveLength(1);
    const remedy = remedyAfter('; write ', faults[0]);
    expect(remedy).toEqual(written);
    expect(faultsIn(remedy)).toEqual([]);
  });

  test.each([
    ['related', ['drougth'], ['drought']],
    ['related', ['drought#p1'], ['drought']],
    ['aliases', ['Old Flood'], ['old-flood']],
    ['aliases', ['con'], ['con-news']],
    ['articleSection', 'wrold', 'world'],
    ['inLanguage', 'Japanese', 'ja'],
    ['image', { ...quay, src: 'pictures/dma.png' }, { ...quay, src: 'pictures/dam.png' }],
    ['author', [{ name: 'A', url: 'jane@example.com' }], undefined],
    ['body', ['[Jane](jane@example.com)'], ['[Jane](mailto:jane@example.com)']],
    ['body', ['[Jane](example.com)'], ['[Jane](https://example.com)']],
  ])('for a bad value: %s, %j', (field, value, mended) => {
    const [fault = ''] = faultsWith({ [field]: value });
    expect(fault).toContain(`"${field}`);
    // Only this message asks for something that the editor has to find.
    const isOpen = mended === undefined;
    expect(fault.includes("an email address can't be used here; write a web address")).toBe(isOpen);
    expect(faultsWith({ [field]: isOpen ? [] : mended })).toEqual([]);
  });

  test.each([
    ['related', ['drougth'], 'did you mean "drought"?'],
    ['image', { ...quay, src: 'pictures/dma.png' }, 'did you mean "pictures/dam.png"?'],
    ['body', ['[Jane](jane@example.com)'], 'write "mailto:jane@example.com"'],
    ['body', ['[Jane](example.com)'], 'start it with https://'],
  ])('and is what the message says: %s, %j', (field, value, remedy) => {
    expect(faultsWith({ [field]: value })[0]).toContain(remedy);
  });

  test('for a file name, however long', () => {
    const name = `${'flood-'.repeat(17)}in`;
    const [fault] = faultsOf({ [`${name}.json`]: { headline: 'x' } });
    const renamed = remedyAfter('rename the file to ', fault);
    expect(faultsOf({ [String(renamed)]: { headline: 'x' } })).toEqual([]);
  });

  test('for a field that says the slug', () => {
    const [fault] = faultsWith({ Slug: 'Big Storm' });
    expect(remedyAfter('rename the file to ', fault)).toBe('big-storm.json');
    expect(faultsWith({ slug: 5 })[0]).toMatch(/Remove this field$/u);
  });

  test('for a missing edition', () => {
    const [fault] = faultsOf({ 'edition.json': undefined, ...drought });
    expect(faultsOf({ 'edition.json': remedyAfter('create it with ', fault), ...drought })).toEqual([]);
  });
});
