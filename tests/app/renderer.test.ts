import { expect, test } from 'vitest';
import { createRenderer } from '../../src/app/renderer.tsx';
import { mastheadFile, notFoundAddress, offlineAddress, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { MissingFile } from '../../src/queries/client.ts';
import { publicationOf, published } from '../fixtures/copy.ts';

const publication = publicationOf({ 'flood.json': { headline: 'The river rises', body: ['Text.'] } });
const render = (address: string) =>
  createRenderer('/').render(address, (file) => {
    if (!publication.files.has(file)) throw new MissingFile(file);
    return published(publication, file);
  });

test('a page is rendered in its parts, with the data that it was rendered from', async () => {
  const page = await render(storyAddress('flood'));
  expect(page.status).toBe(200);
  expect(page.head).toContain('<title>The river rises');
  expect(page.page).toMatch(/^<div class=.*The river rises/u);
  expect(page.state).toContain(`[["${mastheadFile}",`);
  expect(page.state).toContain(`"${storyFile('flood')}"`);
});

test('each page has only its own data', async () => {
  await render(storyAddress('flood'));
  expect((await render('/')).state).not.toContain(storyFile('flood'));
});

test('each page shows the masthead that is read for it', async () => {
  const renderer = createRenderer('/');
  const pageWith = (masthead: () => unknown) =>
    renderer.render('/', (file) => (file === mastheadFile ? masthead() : published(publication, file)));
  const mastheadOf = (name: string) => () => ({ ...(published(publication, mastheadFile) as object), name });
  expect((await pageWith(mastheadOf('Tarn Gazette'))).page).toContain('Tarn Gazette');
  const { page, state } = await pageWith(mastheadOf('Fell Courier'));
  expect(page + state).not.toContain('Tarn Gazette');
  expect(page).toContain('Fell Courier');
  const missing = pageWith(() => {
    throw new MissingFile(mastheadFile);
  });
  await expect(missing).rejects.toThrow(MissingFile);
});

test('pages with the same masthead have its data', async () => {
  const renderer = createRenderer('/');
  const masthead = published(publication, mastheadFile);
  const read = (file: string) => (file === mastheadFile ? masthead : published(publication, file));
  const first = await renderer.render('/', read);
  expect(await renderer.render('/', read)).toEqual(first);
  expect((await renderer.render(storyAddress('flood'), read)).state).toContain(`[["${mastheadFile}",`);
});

test('the page for missing pages has the status 404', async () => {
  expect((await render(notFoundAddress)).status).toBe(404);
});

test('the shell has no data', async () => {
  expect((await render(offlineAddress)).state).toBe('<script type="application/json" id="state">[]</script>');
});
