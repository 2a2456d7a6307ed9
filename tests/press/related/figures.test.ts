import { expect, test } from 'vitest';
import { figuresDiffer } from '../../../src/press/related/figures.ts';

test.each([
  ['Norvik buys Halden for £3bn', 'The £5.1bn deal with Halden is done'],
  ['Norvik cuts 3 million jobs', 'It cuts 5m jobs'],
  ['Prices rise 4% in Norvik', 'Prices rose 2.5 % last year'],
  ['The 2031 election in Norvik', 'The election of 2027 was close'],
  ['Aurora iPad 5 arrives', 'The Aurora iPad 4 sells well'],
  ['AURORA 5 ARRIVES', 'The Aurora 4 sells well'],
  ['Halden orders the A-380', 'Halden flies the A320'],
  ['نورفيك تشتري ٣ % من هالدن', 'نورفيك تشتري ٥ % من هالدن'],
])('figures of one kind differ: %s / %s', (text, other) => {
  expect(figuresDiffer(text, other)).toBe(true);
  expect(figuresDiffer(other, text)).toBe(true);
});

test.each([
  ['Norvik buys Halden for £3bn', 'The deal of £3 billion is done, after one of £1bn'],
  ['Norvik pays 1,200,000 €', 'It pays 1.2m'],
  ['Norvik buys Halden for £3bn', 'The deal with Halden is done'],
  ['Twelve dead after storm', 'The storm killed 15 people'],
  ['12 dead after storm', 'The storm killed 15 people'],
  ['Storm Kills 12', 'The storm kills 15 people'],
  ['The 2031 election in Norvik', 'Norvik votes with 4% fewer polling stations'],
  ['The 2031 election in Norvik', 'In 2027 few voted. In 2031 more did'],
])('figures do not differ: %s / %s', (text, other) => {
  expect(figuresDiffer(text, other)).toBe(false);
});
