import { killAtWrite } from '../files/kill-at-write.ts';
import { buildProject } from './small-project.ts';

const writes = [
  'writeFile',
  'mkdir',
  'rename',
  'rm',
  'link',
  'copyFile',
  'linkSync',
  'mkdirSync',
  'unlinkSync',
  'rmdirSync',
];

/** Builds a small project, and kills this process at one of its writes. */
export const killBuild = (_: string, [root = '', number = '']: readonly string[]): Promise<void> =>
  killAtWrite(number, writes, async () => {
    await buildProject(root);
  });
