import { expect, test } from 'vitest';
import { namesIn } from '../../../src/import/web-pages/names.ts';

test.each([
  ['By Ada Bole and Cy Dunn, Carrow', ['Ada Bole', 'Cy Dunn', 'Carrow']],
  ['Ada Bole, MA', ['Ada Bole']],
  ['Ada Bole, Ph.D.', ['Ada Bole']],
  ['Ada Bole and Cy Dunn)', ['Ada Bole', 'Cy Dunn']],
  ['Ada Bole (Carrow)', ['Ada Bole']],
  ['Ada Bole Edited by Cy Dunn', ['Ada Bole']],
  ['Ada Bole22', ['Ada Bole']],
  ['Ada Bole Monday', ['Ada Bole']],
  ['Ada Monday', ['Ada Monday']],
  ['the Creative Commons Attribution', []],
])('the byline %j has the names %j', (byline, names) => expect(namesIn(byline)).toEqual(names));
