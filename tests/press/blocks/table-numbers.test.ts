import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';
import { pathOf } from './block-path.ts';

describe('the numbers of a table', () => {
  const written = (cells: (string | number)[], inLanguage = 'en') => {
    const { published } = pathOf([{ type: 'table', rows: cells.map((cell) => ['a', cell]) }], undefined, {
      inLanguage,
    });
    return published?.type === 'table' ? published.rows.map(([, cell]) => cell?.[0]) : undefined;
  };

  test.each([
    ['are in groups', 'en', [120000, '131000', 1400.75], ['120,000', '131,000', '1,400.75']],
    ['are in groups', 'de', [120000, '131000', '1400,75', 1.5], ['120.000', '131.000', '1.400,75', '1,5']],
    ['are in groups', 'fr', [120000], ['120\u202F000']],
    ['are in groups, in its digits', 'fa', [120000], ['۱۲۰٬۰۰۰']],
    ['keep the zeros that the editor wrote', 'en', ['1.50', 2], ['1.50', '2']],
    ['have minus signs', 'en', [-1.2, '-0.5', '-3 %', '–4', '-€5', '−6'], ['−1.2', '−0.5', '−3 %', '−4', '−€5', '−6']],
    ['keep their plus signs', 'en', ['+1200', '+3'], ['+1,200', '+3']],
    ['have one sign for what is not known', 'en', [1, '-', '—', 'n/a'], ['1', '–', '—', 'n/a']],
    ['stay years', 'en', ['2014', 1999], ['2014', '1999']],
    ['stay as written', 'en', ['1,204', '007', '~12000', '120000 t'], ['1,204', '007', '~12000', '120000 t']],
    ['stay texts among texts', 'en', ['12000', 'none'], ['12000', 'none']],
  ])('%s: %s', (_, language, cells, expected) => {
    expect(written(cells, language)).toEqual(expected);
  });

  test('stay as written in marks, and in the first column, which names the rows', () => {
    const { published } = pathOf([{ type: 'table', rows: [[12000, '`12345`']] }]);
    expect(published).toMatchObject({ rows: [[['12000'], [{ type: 'code', text: '12345' }]]] });
  });

  test('are no column if none is known', () => {
    expect(
      pathOf([
        {
          type: 'table',
          rows: [
            ['a', '—'],
            ['b', '–'],
          ],
        },
      ]).published,
    ).toMatchObject({ numeric: [] });
  });
});

describe('a chart', () => {
  const rows = [
    ['2020', 10, 4],
    ['2021', 20, ''],
    ['2022', -5, 6],
  ];
  const chartOf = (kind: string) => {
    const { published } = pathOf([{ type: 'table', head: ['Year', 'A', 'B'], rows, chart: kind }]);
    return published?.type === 'table' ? published.chart : undefined;
  };

  test('of bars has one for each number, from zero on, with its name and value', () => {
    const chart = chartOf('bar');
    expect(chart?.series).toEqual(['A', 'B']);
    expect(chart?.bars.map(({ x, width, series }) => [x, width, series])).toEqual([
      [25.14, 33.14, 0],
      [25.14, 13.26, 1],
      [25.14, 66.29, 0],
      [8.57, 16.57, 0],
      [25.14, 19.89, 1],
    ]);
    expect(chart?.texts.map(({ text }) => text)).toEqual(['2020', '10', '4', '2021', '20', '2022', '−5', '6']);
  });

  test('has the value of a bar at its end, on the left of a negative one, within the drawing', () => {
    const chart = chartOf('bar');
    const at = (text: string) =>
      chart?.texts.filter((one) => one.text === text).map(({ x, dx, anchor }) => [x, dx, anchor]);
    expect(at('20')).toEqual([[91.43, 0.35, 'start']]);
    expect(at('−5')).toEqual([[8.57, -0.35, 'end']]);
  });

  test('of a story that runs from right to left is mirrored', () => {
    const { published } = pathOf([{ type: 'table', head: ['سال', 'A', 'B'], rows, chart: 'bar' }], undefined, {
      inLanguage: 'fa',
    });
    const chart = published?.type === 'table' ? published.chart : undefined;
    expect(chart?.bars[2]).toMatchObject({ x: expect.closeTo(100 - 25.14 - 66.29, 1) as number, width: 66.29 });
    expect(chart?.texts.find(({ text }) => text.includes('۲۰') && text.length === 2)).toMatchObject({
      x: 8.57,
      dx: -0.35,
      anchor: 'start',
    });
  });

  test('of lines has a gap where a number is missing, and ticks', () => {
    const chart = chartOf('line');
    expect(chart?.lines[0]?.path).toMatch(/^M[\d.,]+L[\d.,]+L[\d.,]+$/u);
    expect(chart?.lines[1]?.path).toMatch(/^M[\d.,]+ZM[\d.,]+Z$/u);
    expect(chart?.texts.map(({ text }) => text)).toEqual(['−5', '0', '5', '10', '15', '20', '2020', '2021', '2022']);
  });

  describe.each([
    ['years', ['2020', '2023', '2030'], 0.3],
    ['months', ['2026-01', '2026-02', '2026-04'], 31 / 90],
    ['years that are not in order', ['2020', '2030', '2023'], 0.5],
    ['other names', ['Spring', 'Summer', 'Winter'], 0.5],
  ])('of lines over %s', (_, names, share) => {
    test('has each at its place', () => {
      const { published } = pathOf([{ type: 'table', chart: 'line', rows: names.map((name, i) => [name, i + 1]) }]);
      const path = (published?.type === 'table' ? published.chart?.lines[0]?.path : undefined) ?? '';
      const [first = 0, second = 0, third = 0] = [...path.matchAll(/[ML]([\d.]+)/gu)].map(([, x]) => Number(x));
      expect((second - first) / (third - first)).toBeCloseTo(share, 2);
    });
  });

  test('of lines names as many rows as have room', () => {
    const names = ['2000', '2001', '2002', '2003', '2004', '2005', '2025', '2026'];
    const { published } = pathOf([{ type: 'table', chart: 'line', rows: names.map((name, i) => [name, i]) }]);
    const texts = published?.type === 'table' ? published.chart?.texts.map(({ text }) => text) : undefined;
    expect(texts?.filter((text) => names.includes(text))).toEqual(['2000', '2004', '2026']);
  });

  test('is the same as its table for who listens, searches or reads feeds', () => {
    const [plain, drawn] = [undefined, 'bar'].map((chart) => pathOf([{ type: 'table', rows, chart }]));
    expect(drawn?.spoken).toEqual(plain?.spoken);
    expect(drawn?.feed).toBe(plain?.feed);
  });

  test('without numbers is a fault', () => {
    const body = [{ type: 'table', rows: [['a', 'b']], chart: 'line' }];
    expect(faultsOf({ 'a.json': { headline: 'x', body } })).toEqual([
      expect.stringContaining('"body[0].chart": a chart needs a first column of names'),
    ]);
  });
});
