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

test('the page for missing pages has the status 404', async () => {
  expect((await render(notFoundAddress)).status).toBe(404);
});

test('the shell has no data', async () => {
  expect((await render(offlineAddress)).state).toBe('<script type="application/json" id="state">[]</script>');
});
