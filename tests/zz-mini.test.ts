import { test } from 'vitest';
import { rmSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { generateEdition } from '/work/search/tests/generate-edition.ts';
import { readCopy } from '/work/search/src/press/read-copy.ts';
import { makeEdition } from '/work/search/src/press/make-edition.ts';
import { blockText } from '/work/search/src/edition/plain-text.ts';
import MiniSearch from '/tmp/mini/node_modules/minisearch/dist/es/index.js';
test('m', async () => {
  for (const n of [100, 1000, 10000]) {
    const dir = `/tmp/gen-m-${n}`;
    await generateEdition(dir, n);
    const made = makeEdition(await readCopy(dir, '/tmp', '/tmp')); rmSync(dir, {recursive:true, force:true});
    if (made.kind === 'faulty') throw new Error('x');
    const ms = new MiniSearch({ fields: ['headline','description','text'], storeFields: ['headline'] });
    const docs = made.edition.stories.map((s,id) => ({id, headline: s.file.headline, description: s.file.description, text: s.body.map(blockText).join('\n')}));
    ms.addAll(docs);
    const json = JSON.stringify(ms);
    const q = n > 1000 ? 5 : 11;
    const br = (t: string) => brotliCompressSync(t, { params: { [constants.BROTLI_PARAM_QUALITY]: q } }).length;
    const text = JSON.stringify(docs.map(d => d.text));
    const t0 = performance.now(); const loaded = MiniSearch.loadJSON(json, { fields: ['headline','description','text'], storeFields: ['headline'] }); const load = performance.now()-t0;
    const times: number[] = [];
    for (let i = 0; i < 20; i++) { const w = docs[Math.floor(i*n/20)]!.headline.toLowerCase().split(' ').slice(0,2).join(' '); for (let l = 3; l <= w.length; l++) { const t = performance.now(); loaded.search(w.slice(0,l), { prefix: true, fuzzy: 0.2, combineWith: 'AND' }); times.push(performance.now()-t); } }
    times.sort((a,b)=>a-b);
    console.log('RES', n, 'raw', json.length, 'br', br(json), `q${q}`, 'text br', br(text), 'load', load.toFixed(0), 'median key', times[times.length>>1]!.toFixed(1), '95', times[Math.floor(times.length*.95)]!.toFixed(1));
  }
}, 600000);
