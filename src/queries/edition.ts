/** One query for each kind of data file of the edition. */
import { queryOptions } from '@tanstack/react-query';
import { loadBlocks } from '../components/blocks/load-blocks.ts';
import { loadPictures } from '../components/pictures/load-pictures.ts';
import {
  frontFile,
  listFile,
  mastheadFile,
  storyFile,
  topicsFile,
  wordsFile,
  type ListName,
} from '../edition/addresses.ts';
import { FrontPage, ListPage, Masthead, StoryPage, TopicsPage, Words } from '../edition/published.ts';

export const mastheadQuery = queryOptions<Masthead>({ queryKey: [mastheadFile], meta: { schema: Masthead } });

export const frontQuery = queryOptions<FrontPage>({
  queryKey: [frontFile],
  meta: { schema: FrontPage, loadCode: loadPictures },
});

const loadStoryCode = async (page: StoryPage): Promise<boolean> =>
  (await Promise.all([loadBlocks(page), loadPictures(page)])).includes(true);

export const storyQuery = (slug: string) =>
  queryOptions<StoryPage>({ queryKey: [storyFile(slug)], meta: { schema: StoryPage, loadCode: loadStoryCode } });

/** @param page from 1 */
export const listQuery = (list: ListName, page: number) =>
  queryOptions<ListPage>({ queryKey: [listFile(list, page)], meta: { schema: ListPage, loadCode: loadPictures } });

/** @param page from 1 */
export const topicsQuery = (page: number) =>
  queryOptions<TopicsPage>({ queryKey: [topicsFile(page)], meta: { schema: TopicsPage } });

/** @param prefix the first two characters of a word in an address */
export const wordsQuery = (prefix: string) =>
  queryOptions<Words>({ queryKey: [wordsFile(prefix)], meta: { schema: Words } });
