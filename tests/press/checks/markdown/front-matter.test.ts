import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../fixtures/copy.ts';

const faultsIn = (yaml: string) => faultsOf({ 'flood.md': `---\n${yaml}\n---\n` }).map((fault) => fault.slice(17));

const quoted = 'a text stands in quotes if it has a colon and a space in it, or begins with a sign; write';
const column =
  'this line begins in another column than the fields around it; begin fields of one object in the same column, ' +
  'and put a text of several lines in quotes';

describe('a mistake in the fields above a text is one fault, in plain words', () => {
  test.each([
    ['headline: Harbour: open', `2:11 ${quoted} headline: "Harbour: open"`],
    ['headline: A\ndescription: Note: this: that', `3:14 ${quoted} description: "Note: this: that"`],
    ['headline: “A: b”', `2:11 ${quoted} headline: "“A: b”"`],
    ['headline: @home', `2:11 ${quoted} headline: "@home"`],
    ['headline: `x`', `2:11 ${quoted} headline: "\`x\`"`],
    ['headline: !x y', `2:11 ${quoted} headline: "!x y"`],
    ['headline: |x', `2:11 ${quoted} headline: "|x"`],
    ['headline: - a', `2:11 ${quoted} headline: "- a"`],
    ['headline: *bold*', '2:11 a text that begins with * stands in quotes; write "*bold*"'],
    ['headline: &co', '2:11 a text that begins with & stands in quotes; write "&co"'],
    ['headline: A\nheadline: B', '3:1 this field appears twice, and only one would be used; remove one of the two'],
    ['isPartOf:\n\tname: B\nheadline: A', '3:1 a tab stands at the beginning of this line; write spaces instead'],
    [
      'headline: A\nauthor:\n  - name: B\n\t  url: C',
      '5:1 a tab stands at the beginning of this line; write spaces instead',
    ],
    ['headline: "Harbour', '2:11 this text has no closing quotation mark; write one at its end'],
    ['description: A\nheadline: "Harbour', '3:11 this text has no closing quotation mark; write one at its end'],
    [
      'headline: "He said "no" again"',
      '2:11 the text ends before its line does; write a quotation mark inside double quotes as \\", or as “ ”',
    ],
    [
      "headline: 'It's'",
      "2:11 the text ends before its line does; write an apostrophe inside single quotes twice (''), or as ’",
    ],
    ['headline: "a \\q"', String.raw`2:14 between double quotes, write a backslash as \\`],
    ['headline:Harbour', '2:1 this line is no field; write headline: Harbour'],
    ['headline:Harbour\narticleSection: world', '2:1 this line is no field; write headline: Harbour'],
    ['headline = A\narticleSection: world', '2:1 this line is no field; write headline: A'],
    ['headline: A\nabout:\n-Fog\n- Carrow', '4:1 this line is no field; write - Fog'],
    ['about: [Fog, Carrow\nheadline: A', '2:20 a closing ] is missing here'],
    ['headline: A\nabout: [Fog, , Carrow]', '3:14 there is nothing between two commas; remove one of them'],
    ['headline: A\n articleSection: world', `3:1 ${column}`],
    ['headline: A\nauthor:\n  - name: B\n   url: x', `5:1 ${column}`],
    [
      'headline: #1 in the world',
      '2:11 "#1 in the world" is left out, since a # after a space begins a comment; ' +
        'put the whole text in quotes, or write a space after # for a comment',
    ],
    [
      'headline: Ranked #1',
      '2:18 "#1" is left out, since a # after a space begins a comment; ' +
        'put the whole text in quotes, or write a space after # for a comment',
    ],
  ])('%j', (yaml, fault) => {
    expect(faultsIn(yaml)).toEqual([fault]);
  });

  test.each([
    'headline: "Harbour: open"',
    'headline: "@home"',
    'headline: "#1 in the world"',
    'headline: A # the working title',
    'headline:\tA',
  ])('and the remedy is none: %j', (yaml) => {
    expect(faultsIn(yaml)).toEqual([]);
  });

  test('and does not hide the others that can be found', () => {
    expect(
      faultsOf({ 'flood.md': '---\nheadline: A\nheadline: @B\narticleSection: wrold\n---\n\n# C\n\n**D\n' }).map(
        (fault) => /^\S+/u.exec(fault)?.[0],
      ),
    ).toEqual(['stories/flood.md:3:1', 'stories/flood.md:4:1', 'stories/flood.md:7:1', 'stories/flood.md:9:1']);
    expect(faultsOf({ 'flood.md': '---\nheadline: "A\n---\n\n# C\n' })).toHaveLength(2);
  });
});
