import { interfaceLanguage } from '../copy/interface-language.ts';
import type { PressConfig } from '../copy/press-config.ts';
import { digestOf, nameDigest } from '../reuse/digest.ts';
import { sourceKey } from '../reuse/source-key.ts';

/**
 * A digest of what decides the code of the build and of the site: the sources, and the language of the interface. The
 * code of the build names files of its project, so that of a project which was moved or copied is another.
 * @param root the project's folder
 * @param settings of the bundler
 */
export const pressKey = (root: string, { storiesFolder, language }: PressConfig, settings: string): string =>
  digestOf(
    JSON.stringify([root, sourceKey(root, storiesFolder), settings, interfaceLanguage(root, storiesFolder, language)]),
  );

/** A name for the caches of an edition: those of other stories, or in another language, have others. */
export const editionName = ({ storiesFolder, language }: PressConfig): string =>
  nameDigest(`${storiesFolder} ${language ?? ''}`);
