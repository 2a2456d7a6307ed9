import { expect, test } from 'vitest';
import { writesName } from '../../src/text/written-name.ts';

const writes = (text: string, name: string, language = 'en', isPerson = false) =>
  writesName(text, name, language, isPerson);

test.each([
  ['The harbour of Carrow is closed.', 'Carrow'],
  ['Carrow’s harbour is closed.', 'Carrow'],
  ['Closed: Carrow-based ferries.', 'Carrow'],
  ['“Visit Carrow,” she said.', 'Carrow'],
  ['It hit the Carrow CEO.', 'Carrow'],
  ['The United\nNations met.', 'United Nations'],
  ['Harbour Board Sues Carrow Ferry Line', 'Carrow'],
])('"%s" has %s', (text, name) => expect(writes(text, name)).toBe(true));

test.each([
  ['He did hard labour for nine days.', 'Labour'],
  ['She ate an apple.', 'Apple'],
  ['An Indian dealer came.', 'Indiana'],
  ['The road to Londonderry is open.', 'London'],
  ['The storm left the Philippines.', 'Philip'],
  ['The water is green, and the party had lanterns.', 'Green Party'],
  ['Nine nations were united.', 'United Nations'],
  ['Our reader is of New Carrow.', 'Carrow'],
  ['He writes for the Carrow Courier.', 'Carrow'],
])('"%s" does not have %s', (text, name) => expect(writes(text, name)).toBe(false));

test('a person may have a title, and others a name before', () => {
  expect(writes('Yesterday Mayor Byrne spoke.', 'Byrne', 'en', true)).toBe(true);
  expect(writes('Yesterday Mayor Ada Byrne spoke.', 'Ada Byrne', 'en', true)).toBe(true);
});

test('names have endings in some languages', () => {
  expect(writes('Die Häfen Carrows sind zu.', 'Carrow', 'de')).toBe(true);
  expect(writes('Es gab zu essen.', 'Essen', 'de')).toBe(false);
  expect(writes('Мост в Каррове закрыт.', 'Карров', 'ru')).toBe(true);
  expect(writes('Ferajna z Karrowa', 'Karrow', 'pl')).toBe(true);
  expect(writes('وصلت إلى والقاهرة', 'القاهرة', 'ar')).toBe(true);
  expect(writes('東京湾の霧', '東京', 'ja')).toBe(true);
});

test('signs of a name stand for themselves, and a name that is too long is in no text', () => {
  expect(writes('She learned C++ there.', 'C++')).toBe(true);
  expect(writes('a'.repeat(600), 'a'.repeat(600))).toBe(false);
});
