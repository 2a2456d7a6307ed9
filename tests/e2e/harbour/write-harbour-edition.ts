import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEveryBlock } from './every-block.ts';
import { drawScene } from './scenes.ts';

const here = import.meta.dirname;
const sections = {
  world: 'World',
  nation: 'Nation',
  business: 'Business',
  science: 'Science',
  opinion: 'Opinion',
  culture: 'Culture',
  sport: 'Sport',
  life: 'Life',
};

/** What the editor places. The rest of the page is filled by urgency and date. */
const front = {
  lead: 'harbour-vote',
  package: ['quay-sinking', 'ward-by-ward', 'closure-to-count'],
  five: ['rail-strike-off', 'bank-holds', 'flood-barrier', 'river-keeps-name', 'hay-fever'],
  second: ['night-lights', 'ferry-captain', 'coalition-of-four', 'school-timetable', 'wheat-price', 'snow-line'],
  opinion: ['question-was-bad', 'leave-lamps-on', 'ferry-is-bridge', 'letters-nine-ports'],
  wide: 'dry-river',
};

/**
 * Writes the files of an edition as a large newsroom has it. It has some sixty stories in eight sections. They have
 * pictures, times, genres, a series and opinion columns.
 * @param pictures whether the stories have pictures. Without them, the front page consists of text alone
 * @param isPlaced whether the editor has placed stories on the front page
 */
export async function writeHarbourEdition(folder: string, { pictures = true, isPlaced = true } = {}): Promise<void> {
  const write = (name: string, content: unknown) => writeFile(join(folder, `${name}.json`), JSON.stringify(content));
  const lines = (await readFile(join(here, 'stories.txt'), 'utf8')).trim().split('\n').slice(1);
  const leadText = (await readFile(join(here, 'lead.txt'), 'utf8')).trim().split('\n\n');
  await mkdir(folder, { recursive: true });
  await write('edition', {
    name: 'The Harbour Post',
    description: 'News from the coast. Everything you read and save stays on this device.',
    inLanguage: 'en-GB',
    url: 'https://harbour.example/',
    sections: Object.entries(sections).map(([slug, name]) => ({ slug, name })),
    ...(isPlaced ? { front } : {}),
  });
  for (const line of lines) {
    const [slug = '', articleSection, urgency, at, genre, scene, author, headline, standfirst] = line.split('|');
    const image = pictures && scene ? await writeScene(folder, scene, author) : undefined;
    await write(slug, {
      headline,
      articleSection,
      datePublished: `${at}:00+00:00`,
      ...(standfirst ? { description: standfirst, body: slug === 'harbour-vote' ? leadText : bodyOf(standfirst) } : {}),
      ...(genre ? { genre } : {}),
      ...(urgency ? { urgency: Number(urgency) } : {}),
      ...(author ? { author: [{ name: author }] } : {}),
      ...(image ? { image } : {}),
      ...(/^(?:harbour-vote|quay|ward|closure|ferry-captain)/u.test(slug)
        ? { isPartOf: { name: 'The harbour vote' } }
        : {}),
      ...(slug === 'solar-roofs' ? { sponsor: { name: author } } : {}),
    });
  }
  if (pictures) await writeEveryBlock(folder);
}

async function writeScene(folder: string, scene: string, author: string | undefined) {
  const { data, width, height } = await drawScene(scene);
  await writeFile(join(folder, `${scene}.jpg`), data);
  const credit = author ? `Picture: ${author}` : undefined;
  return { src: `${scene}.jpg`, alt: `A drawing for the story: ${scene.replace(/\d/u, '')}`, width, height, credit };
}

/** A text of some minutes. */
const bodyOf = (standfirst: string): string[] => [
  standfirst,
  ...Array.from(
    { length: 6 + (standfirst.length % 9) },
    (_, i) =>
      `It was day ${i + 2} of the week that Carrow calls the long one, and ${standfirst.charAt(0).toLowerCase()}` +
      `${standfirst.slice(1)} Nobody at the quay was surprised; several said so at length, one of them twice.`,
  ),
];
