import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstPaintStyles, sheetsOf } from '../../../../src/press/build/styles/first-paint-sheets.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-sheets-'));
  write('src/app/Shell.tsx', `<a className="skip" />`);
  write('src/routes/front.tsx', `import { Lead } from '../components/Lead.tsx';\n<Lead className="wide" />`);
  write('src/components/Lead.tsx', `import { Card } from './Card.tsx';\n<p className="lead [&>p]:tall" />`);
  write('src/components/Card.tsx', `import '../routes/front.tsx';\n<p className="card" />`);
  write('src/routes/story.tsx', `import { Table } from '../components/blocks/Table.tsx';\n<p className="text" />`);
  write('src/components/blocks/Table.tsx', `<table className="table" />`);
  write('src/components/story/HeadlineOnly.tsx', `<p className="quotation" />`);
  write('src/components/pictures/PictureFigure.tsx', `<img className="picture" />`);
  write('src/search/Search.tsx', `<input className="field" />`);
  write('src/components/blocks/Quote.tsx', `<blockquote className="quote" />`);
  write('src/routes/list.tsx', `<ul className="list" />`);
  write('src/components/headlines/Timeline.tsx', `<li className="point" />`);
  write('src/components/front-page/ranked/RankedLead.tsx', `<ol className="ranked" />`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const css =
  'p{margin:0}.skip{top:0}.wide{width:9rem}.lead{top:1px}.\\[\\&\\>p\\]\\:tall>p{top:2px}.card{top:3px}' +
  '.text{top:4px}.picture{top:8px}.tone-3{top:9px}.tone-4{top:10px}.table{top:5px}.field{top:6px}' +
  '.quotation{top:7px}.quote{top:11px}.list{top:12px}.point{top:13px}.ranked{top:8px}';

function write(path: string, code: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), code);
}

const others = ['skip', 'wide', 'lead', 'card', 'text', 'picture', 'tone-4', 'table', 'field', 'quotation'];

const classesIn = (sheet: string) => [...sheet.matchAll(/\.([\w-]+)\{/gu)].map(([, name]) => name);

describe('the sheets of the first paint', () => {
  test('of the pages of each kind have the classes of what they import; the last sheet has all', async () => {
    const sheets = sheetsOf(await firstPaintStyles(root, css, ['tone-4']));
    expect(sheets.map((sheet) => classesIn(sheet.css))).toEqual([
      ['skip', 'wide', 'lead', 'card'],
      ['skip', 'text'],
      ['skip', 'text', 'quotation'],
      ['skip', 'wide', 'lead', 'card', 'picture', 'tone-4'],
      ['skip', 'picture', 'tone-4', 'list', 'point'],
      ['skip', 'text', 'picture', 'tone-4', 'quote', 'point'],
      ['skip', 'wide', 'lead', 'card', 'picture', 'tone-4', 'ranked'],
      [...others, 'quote', 'list', 'point'],
      [...others, 'quote', 'list', 'point', 'ranked'],
    ]);
  });

  test.each([
    ['the front page', '<p class="lead [&amp;&gt;p]:tall"></p><p class="card"></p>', 0],
    ['a story', '<p class="text"></p>', 1],
    ['a headline-only story', '<p class="text"></p><p class="quotation"></p>', 2],
    ['a story with a block that few have', '<p class="text"></p><table class="table"></table>', 7],
    ['a story with a picture', '<p class="text"></p><img class="picture tone-4">', 5],
    ['a story with a timeline and a quote', '<p class="text"></p><q class="quote"></q><li class="point"></li>', 5],
    ['a list with pictures', '<ul class="list"></ul><img class="picture">', 4],
    ['another page', '<input class="field">', 7],
    ['a page with classes without styles', '<p class="text group"></p>', 1],
    ['a front page that ranks its stories', '<p class="lead"></p><ol class="ranked"></ol>', 6],
    ['a page of all kinds', '<table class="table"></table><ol class="ranked"></ol>', 8],
    ['the shell, which becomes any page', '', 8],
  ])('%s has the first that has all of its classes', async (_, page, expected) => {
    const sheets = sheetsOf(await firstPaintStyles(root, css, ['tone-4']));
    expect(sheets.findIndex(({ covers }) => covers(page))).toBe(expected);
  });
});
