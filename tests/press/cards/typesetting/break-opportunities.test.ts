import { expect, test } from 'vitest';
import { breakOpportunities } from '../../../../src/press/cards/typesetting/break-opportunities.ts';

/** The text with a bar at each break that is free, and the cost of every other. */
function marked(text: string): string {
  let [result, start] = ['', 0];
  for (const { position, cost } of breakOpportunities(text)) {
    result += `${text.slice(start, position)}|${cost === 0 ? '' : `${cost}|`}`;
    start = position;
  }
  return result;
}

test.each([
  ['words', 'Minister speaks', 'Minister |speaks|'],
  ['a short word, after it', 'speaks of tides', 'speaks |of |0.012|tides|'],
  ['a hyphen', 'well-known', 'well-|0.03|known|'],
  ['Korean words', '대통령 정상회담', '대통령 |정상회담|'],
  ['Japanese words, inside them and between them', '東京の株価', '東|0.5|京|0.012|の|株|0.5|価|'],
  ['Thai words', 'นายกรัฐมนตรีเตรียม', 'นายก|รัฐมนตรี|เตรียม|'],
  ['nothing', '', '|'],
])('%s', (_, text, breaks) => {
  expect(marked(text)).toBe(breaks);
});
