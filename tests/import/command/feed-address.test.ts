import { expect, test } from 'vitest';
import { useImportProject } from '../import-project.ts';
import { sampleText } from '../sample-format.ts';
import { useServers } from '../test-server.ts';

const { project, run, story, names } = useImportProject();
const serve = useServers();

const feed = sampleText([{ id: '1', headline: 'Ferry sails', address: 'https://tarn.example/ferry/' }]);

test('a feed is fetched from the address that was typed, on this machine too', async () => {
  const { address } = await serve(({ url }, response) => {
    if (url === '/feed') response.writeHead(301, { location: '/feed/' }).end();
    else response.end(feed);
  });
  const report = await run(`${address}/feed`);
  expect(report?.stories).toMatchObject([{ slug: 'ferry-sails', source: `${address}/feed:2`, result: 'created' }]);
  expect(story('ferry-sails')).toMatchObject({ headline: 'Ferry sails', isBasedOn: 'https://tarn.example/ferry/' });
  expect(project.printed).toContain(`1 story of ${address}/feed in stories: 1 new.`);
  expect((await run(`${address}/feed/`))?.stories).toMatchObject([{ result: 'unchanged' }]);
});

test('a redirect to another private address is refused, and so is a feed that is not there', async () => {
  const other = await serve((_, response) => response.end(feed));
  const { address } = await serve(({ url }, response) => {
    if (url === '/feed') response.writeHead(302, { location: other.address }).end();
    else response.writeHead(404).end();
  });
  await run(`${address}/feed`);
  expect(project.errors).toContain('was not fetched: 127.0.0.1 is a private address');
  expect(other.asked).toEqual([]);
  expect(process.exitCode).toBe(1);
  await run(`${address}/none`);
  expect(project.errors).toContain(`${address}/none was not fetched: its server answers with status 404.`);
  await run('http://');
  expect(project.errors).toContain('"http://"');
  expect(names()).toEqual(['edition.json']);
});
