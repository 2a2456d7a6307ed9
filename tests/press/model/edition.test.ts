import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Edition, PressStory } from '../../../src/press/model/edition.ts';
import type { EditionFile } from '../../../src/press/copy/edition-file.ts';
import type { StoryFile } from '../../../src/press/checks/story-file.ts';

const sources = new URL('../../../src/', import.meta.url);

describe('the files that editors write', () => {
  test('are known only to the code that reads, checks and assembles them', () => {
    const importers = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.[jt]sx?$/u.test(name))
      .filter((name) => /\/(?:story|edition)-file\.ts'/u.test(readFileSync(new URL(name, sources), 'utf8')));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((name) => !/^press\/(?:copy|checks|model)\//u.test(name))).toEqual([]);
  });

  test('are no part of the finished edition', () => {
    expectTypeOf<PressStory>().not.toHaveProperty('file');
    expectTypeOf<Edition>().not.toHaveProperty('file');
    expectTypeOf<Extract<PressStory[keyof PressStory], StoryFile>>().toEqualTypeOf<never>();
    expectTypeOf<Extract<Edition[keyof Edition], EditionFile>>().toEqualTypeOf<never>();
  });
});
