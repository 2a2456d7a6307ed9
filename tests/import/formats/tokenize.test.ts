import { expect, test } from 'vitest';
import { XmlTokenizer } from '../../../src/import/formats/xml/tokenize.ts';

/** What the tokenizer tells of a text that it gets in pieces of a length. */
function told(text: string, length = 262_144): string[] {
  const all: string[] = [];
  const tokenizer = new XmlTokenizer({
    open: (name, _, __, line) => all.push(`<${name}> ${line}`),
    close: (name, line) => all.push(`</${name}> ${line}`),
    text: (one, _, line) => all.push(`${one} ${line}`),
    doctype: (one, line) => all.push(`${one} ${line}`),
    repair: () => undefined,
  });
  for (let at = 0; at < text.length; at += length) tokenizer.write(text.slice(at, at + length));
  tokenizer.end();
  return all;
}

test.each([1, 3, 262_144])('lines are counted in pieces of %i characters', (length) => {
  expect(told('<a\n>\n\n<b/>\n</a>', length).filter((one) => one.startsWith('<'))).toEqual([
    '<a> 1',
    '<b> 4',
    '</a> 5',
  ]);
});

test.each([1, 262_144])('signs that begin no tag are one text, and the next tag is one, in pieces of %i', (length) => {
  const all = told('<x>< <\n< < <<y>a</y><< </x>', length);
  expect(all.filter((one) => /^<\/?[xy]/u.test(one))).toEqual(['<x> 1', '<y> 2', '</y> 2', '</x> 2']);
  expect(
    all
      .filter((one) => !/^<\/?[xy]/u.test(one))
      .map((one) => one.replace(/ \d$/u, ''))
      .join(''),
  ).toBe('< <\n< < <a<< ');
  expect(told(`<x>${'< '.repeat(1000)}</x>`).length).toBeLessThan(6);
});

test.each([20, 262_144])('a document type ends after its brackets, in pieces of %i characters', (length) => {
  expect(told('<!DOCTYPE x [<!ENTITY a "]">]\n><x>', length)).toEqual(['<!DOCTYPE x [<!ENTITY a "]">]\n> 1', '<x> 2']);
});

test.each([
  ['declarations that do not end', '<!a '],
  ['declarations whose brackets do not end', '<!a [> '],
  ['elements without a line break', '<a/>'],
])('many %s are read to their end', (_, part) => {
  // If the time grew with the square of their number, this would take minutes.
  expect(told(part.repeat(500_000)).length).toBeGreaterThan(0);
});
