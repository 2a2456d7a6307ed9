import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The address of a story with every kind of block, and those of its author, of its series and of its first part. */
export const everyBlock = '/stories/quay-in-pieces/';
export const authorOfEveryBlock = '/authors/wren-calloway/';
export const seriesOfEveryBlock = '/series/the-long-repair/';
export const firstOfSeries = '/stories/long-repair-1/';

const picture = (scene: string, more: object = {}) => ({ src: `${scene}.jpg`, alt: `A drawing: ${scene}`, ...more });

const text =
  'The quay at Carrow was built on piles of larch. For a hundred years nobody asked how long larch lasts. ' +
  'It lasts about a hundred years. The first pile gave way on a still night in March, and took a bench with it.';
const lamps =
  'The lamps came back first, since the ferries need them. The bench came back last, by a vote of the council. ' +
  'It stands where it stood. Nobody has sat on it yet, the harbour office says, but it counts only on weekdays.';

const series = (position: number) => ({ isPartOf: { name: 'The long repair', position } });

const story = {
  headline: 'The quay in pieces: what nine years of repairs have cost Carrow',
  alternativeHeadline: 'The quay in pieces',
  description: 'Larch, stone and a bench: the harbour office has opened its books, and *every* page of them.',
  articleSection: 'nation',
  urgency: 9,
  genre: 'Analysis',
  ...series(2),
  dateline: 'CARROW',
  datePublished: '2026-11-20T06:30:00+00:00',
  dateModified: '2026-11-20T09:10:00+00:00',
  author: [
    {
      name: 'Wren Calloway',
      type: 'Person',
      jobTitle: 'Harbour correspondent',
      description: 'Wren Calloway has written about ports since the fire.',
      image: picture('face3'),
      sameAs: ['https://profiles.example/wren'],
    },
  ],
  about: [{ name: 'Carrow', type: 'Place' }, 'North quay'],
  image: picture('barrier', { caption: 'The quay on *Sunday* evening.', credit: 'Picture: Mara Quill' }),
  correction: [{ datePublished: '2026-11-20', was: 'The quay cost 12 million.', text: 'The quay cost 14 million.' }],
  body: [
    `${text}[^cost]`,
    {
      type: 'box',
      title: 'Key points',
      body: [{ type: 'list', items: ['Ferries return on Monday', 'Fares stay until winter', 'The wall is higher'] }],
    },
    { type: 'heading', text: 'What was repaired' },
    lamps,
    { type: 'heading', level: 3, text: 'The wall' },
    {
      type: 'list',
      ordered: true,
      items: ['Foundations', { text: 'Wall', items: ['Granite', { text: 'Core', items: ['Old', 'New'] }] }, 'Rails'],
    },
    { type: 'pullquote', text: 'The sea took it in one night. We took nine years.', cite: 'Osk Tiller' },
    { type: 'quote', text: ['We did not think it would take so long.', 'But it did.'], cite: 'Osk Tiller' },
    {
      type: 'image',
      ...picture('lamp', { size: 'half', caption: 'The lamp on the quay.', credit: 'Picture: Mara Quill' }),
    },
    text,
    lamps,
    { type: 'heading', text: 'What it cost' },
    {
      type: 'table',
      caption: 'What was spent on the quay',
      head: ['Year', 'Planned', 'Spent', 'Change'],
      rows: [
        ['2018', 1.2, 1.4, '-'],
        ['2020', 2.5, 3.1, 1.7],
        ['2022', 3, 1400.75, -1.2],
        ['2024', 2, '—', '-0.5'],
      ],
      unit: 'million crowns',
      source: 'Harbour office of Carrow',
    },
    {
      type: 'table',
      caption: 'More or fewer passengers than in the year before',
      head: ['Year', 'Winter', 'Summer'],
      rows: [
        ['2018', 1200, -3400],
        ['2020', -52000, 18000],
        ['2022', 4100, 71000],
      ],
      chart: 'bar',
    },
    {
      type: 'table',
      caption: 'Passengers at the north quay',
      head: ['Year', 'Passengers', 'Of these from islands'],
      rows: [
        ['2014', 120000, 40000],
        ['2015', 131000, 42000],
        ['2016', 128500, 47000],
        ['2017', 40200, 30100],
      ],
      chart: 'line',
    },
    {
      type: 'table',
      caption: 'Departures of the Skerry ferry',
      head: ['Day', 'Carrow, north quay', 'Lower Carrow', 'Skerry', 'Tern Street', 'Vell', 'Skerry again', 'Carrow'],
      rows: ['Monday', 'Wednesday', 'Saturday'].map((day) => [
        day,
        ...Array.from({ length: 7 }, (_, i) => `${9 + i}:40`),
      ]),
    },
    { type: 'heading', text: 'Pictures of the quay' },
    { type: 'gallery', images: [picture('towers', { caption: 'Towers.' }), picture('moss'), picture('valley')] },
    { type: 'image', ...picture('lamp', { size: 'wide', caption: 'A portrait that is set wide.' }) },
    { type: 'image', ...picture('desert', { size: 'wide', caption: 'A panorama.' }) },
    { type: 'video', src: 'quay.mp4', poster: 'glacier.jpg', width: 1280, height: 720, caption: 'The first ferry.' },
    {
      type: 'audio',
      src: 'tide.mp3',
      title: 'The tide at the quay',
      duration: '0:40',
      transcript: ['The sea, and a bell.'],
    },
    { type: 'break' },
    {
      type: 'embed',
      url: 'https://films.example/skerry',
      title: 'The first ferry in nine years',
      provider: 'Skerry Television',
      text: 'A test run on Saturday.',
      author: 'Lio Harth',
      datePublished: '2026-11-19',
    },
    { type: 'heading', text: 'How to read the tide data' },
    'The office publishes the tides as text with `tide --json`:[^tide]',
    {
      type: 'code',
      language: 'sh',
      text: 'curl https://tides.example/carrow.json | jq ".[]" | sort --key=2 | head -n 20',
    },
    { type: 'note', text: 'This story was written before the opening.' },
    { type: 'heading', text: 'What comes next' },
    'The council votes on fares in June, see [the vote](story:harbour-vote). H~2~O rises by 10^3^ litres.[^cost]',
    { type: 'footnotes', items: { cost: 'Accounts, *2025*, p. 14.', tide: 'It is [public](https://tides.example).' } },
  ],
};

/** Writes a story with every kind of block, and the other parts of its series. The folder has the pictures already. */
export async function writeEveryBlock(folder: string): Promise<void> {
  const write = (name: string, content: unknown) => writeFile(join(folder, `${name}.json`), JSON.stringify(content));
  await Promise.all([
    write('quay-in-pieces', story),
    ...[1, 3].map((position) =>
      write(`long-repair-${position}`, {
        headline: `The long repair: what the storm of year ${position} left behind`,
        articleSection: 'nation',
        urgency: 9,
        // One day in New York, two in UTC.
        datePublished: `2026-11-${position + 17}T22:30:00+00:00`,
        dateModified: `2026-11-${position + 18}T01:10:00+00:00`,
        ...series(position),
        body: [text],
      }),
    ),
    // Nothing plays these files: browsers load them when readers ask for them.
    writeFile(join(folder, 'quay.mp4'), Buffer.from('\0\0\0 ftypisom', 'latin1')),
    writeFile(join(folder, 'tide.mp3'), Buffer.from('ID3', 'latin1')),
  ]);
}
