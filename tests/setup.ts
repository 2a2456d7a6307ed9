import { beforeAll } from 'vitest';

// Tests that wait for an element wait up to ten seconds: the default of one second is too short on a busy machine.
beforeAll(async () => {
  if (!('document' in globalThis)) return;
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
});
// jsdom has no timeline.
if (!('getEntriesByType' in Performance.prototype))
  Object.assign(Performance.prototype, { getEntriesByType: () => [] });

// jsdom has no media queries.
if ('document' in globalThis && !('matchMedia' in globalThis))
  Object.assign(globalThis, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });
