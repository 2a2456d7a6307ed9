import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureCacheFolder } from '../../src/press/copy/press-config.ts';
import { generateEdition } from '../generate-edition.ts';
import { drawPhoto } from '../press/pictures/draw.ts';
import { build, type BuildFigures } from './build.ts';
import { megabytes, print, table } from './figures.ts';

const width = 4000;
const height = 3000;

/**
 * Prints what the pictures of an edition take: processor time for each picture of 12 megapixels, and the most memory of
 * a build that makes their files; and what is left of that at the next build.
 */
export async function measurePictures(root: string, folder: string, pictures: number): Promise<void> {
  const from = join(folder, `pictures-${pictures}`);
  const to = join(folder, 'pictured');
  await generateEdition(from, pictures, 100, { url: undefined });
  const bare = await buildInto(root, to, from);
  await addPictures(from);
  await rm(pictureCacheFolder(root), { recursive: true, force: true });
  const first = await buildInto(root, to, from);
  const second = await buildInto(root, to, from);
  const each = ({ cpuSeconds }: BuildFigures) => ((cpuSeconds - bare.cpuSeconds) / pictures).toFixed(2);
  const row = (name: string, figures: BuildFigures) => [
    name,
    figures.seconds.toFixed(1),
    figures.cpuSeconds.toFixed(1),
    each(figures),
    megabytes(figures.peakBytes),
  ];
  print('', `pictures: an edition with ${pictures} pictures of ${(width * height) / 1e6} megapixels, one run`);
  print(
    table([
      ['build', 'seconds', 'CPU seconds', 'CPU seconds/picture', 'peak memory'],
      row('without pictures', bare),
      row('with pictures', first),
      row('the next build', second),
    ]),
  );
}

async function buildInto(root: string, to: string, from: string): Promise<BuildFigures> {
  const figures = await build(root, to, from, '');
  await rm(to, { recursive: true });
  return figures;
}

/** Gives each story a picture of its own. */
async function addPictures(folder: string): Promise<void> {
  await mkdir(join(folder, 'pictures'));
  const bytes = await drawPhoto(width, height).jpeg({ quality: 95 }).toBuffer();
  const stories = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'edition.json');
  for (const name of stories) {
    const story: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    const image = { src: `pictures/${name}.jpg`, alt: 'Waves' };
    await writeFile(join(folder, name), JSON.stringify({ ...(story as object), image }));
    // What follows the end of a JPEG makes each file another picture.
    await writeFile(join(folder, image.src), Buffer.concat([bytes, Buffer.from(name)]));
  }
}
