import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/press/related/figures.ts';

test.each([
  ['Norvik buys Halden for £3bn', 'The £5.1bn deal with Halden is done'],
  ['Norvik buys Halden for £3bn', 'The deal with Halden is done'],
  ['Norvik cuts 3 million jobs', 'It cuts 5m jobs'],
  ['Norvik cuts 4,000 jobs', 'It cuts 400 jobs'],
  ['Norvik cuts 4,000 jobs', 'It cuts 4 jobs'],
  ['Prices rise 4% in Norvik', 'Prices rose 2.5 % last year'],
  ['Norvik raises rate to 4.25 per cent', 'The rate is 4.75 per cent now'],
  ['Norvik raises rate to 4.5 percent', 'The rate is 4.75 percent now'],
  ['Norvik erhöht Zins auf 4,25 Prozent', 'Der Zins steht bei 4,75 Prozent', 'de'],
  ['The 2031 election in Norvik', 'The election of 2027 was close'],
  ['Aurora iPad 5 arrives', 'The Aurora iPad 4 sells well'],
  ['Aurora shows S9', 'The Aurora S8 sells well'],
  ['AURORA 5 ARRIVES', 'The Aurora 4 sells well'],
  ['Halden orders the A-380', 'Halden flies the A320'],
  ['12 drowned off Halden', 'Nine of her crew of fourteen drowned'],
  ['Twelve drowned off Halden', 'She sank with 14 men, of whom 9 drowned'],
  ['Zwölf Tote in Halden', 'Der Sturm tötete 9 Menschen', 'de-AT'],
  ['Douze morts à Halden', 'Neuf personnes sont mortes', 'fr'],
  ['3 Millionen für Halden', '3 Milliarden für Norvik', 'de'],
  ['نورفيك تشتري ٣ % من هالدن', 'نورفيك تشتري ٥ % من هالدن', 'ar'],
])('a text has not every figure of a headline: %s / %s', (headline, text, language = 'en') => {
  expect(figuresOf(headline, language)(text)).toBe(false);
});

test.each([
  ['Norvik buys Halden for £3bn', 'The deal of £3 billion is done, after one of £1bn'],
  ['Norvik pays 1,200,000 €', 'It pays 1.2m'],
  ['Norvik pays 1.200.000 €', 'Es sind 1,2 Millionen', 'de'],
  ['Norvik cuts 4,000 jobs', 'The 4000 jobs'],
  ['Norvik raises rate to 4.50 per cent', 'It is 4.5% now'],
  ['Norvik buys Halden', 'The deal of £3bn is done'],
  ['Aurora shows S9', 'The s9 is here'],
  ['Nine drowned off Halden', 'She sank with 14 men, of whom 9 drowned'],
  ['9 drowned off Halden', 'Nine of her crew drowned'],
  ['Zwölf Tote in Halden', 'Der Sturm tötete 12 Menschen', 'de'],
  ['Dois mortos', 'Morreram 2 pessoas', 'pt-BR'],
  ['The 2031 election in Norvik', 'In 2027 few voted. In 2031 more did'],
  ['٣ في هالدن', 'كانوا 3', 'ar'],
])('a text has every figure of a headline: %s / %s', (headline, text, language = 'en') => {
  expect(figuresOf(headline, language)(text)).toBe(true);
});
