import { BuildRefused } from '../build-refused.ts';

/** One of several parts of the pages of an edition. The number begins with 1. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/**
 * What a build does of the work. In a build on several machines, one plans, each makes a shard, and one merges the
 * shards.
 */
export type BuildPart =
  | { readonly kind: 'whole' | 'plan' | 'merge'; readonly shard?: undefined }
  | { readonly kind: 'shard'; readonly shard: Shard };

/** More shards than this would have less work than the start of a build. */
const mostShards = 1000;

/**
 * Reads the options of `npm run build`, which its script has put into a variable.
 * @throws BuildRefused if they say nothing that a build can do
 */
export function buildPart(options: string | undefined = process.env['BUILD_PART']): BuildPart {
  if (options === undefined || options === '') return { kind: 'whole' };
  if (options === '--plan') return { kind: 'plan' };
  if (options === '--merge') return { kind: 'merge' };
  const [, number, count] = /^--shard[ =](\d+)\/(\d+)$/u.exec(options) ?? [];
  const shard = { number: Number(number), count: Number(count) };
  if (1 <= shard.number && shard.number <= shard.count && shard.count <= mostShards) return { kind: 'shard', shard };
  throw new BuildRefused(
    `"${options}" is no part of a build. Write one of --plan, --shard 2/8 and --merge. The numbers of --shard are ` +
      `that of the shard, beginning with 1, and that of all shards, ${mostShards} at most.`,
  );
}

/** How a shard is named in messages, and as the option. */
export const shardName = ({ number, count }: Shard): string => `${number}/${count}`;
