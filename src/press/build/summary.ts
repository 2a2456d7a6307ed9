import { counted } from '../copy/counted.ts';

export interface BuildSummary {
  readonly stories: number;
  readonly pages: number;
  readonly seconds: number;
  /** As it is printed, relative to the project's folder. */
  readonly folder: string;
  /** The size of the whole folder. */
  readonly bytes: number;
  /** The size of pages and data files. */
  readonly pageBytes: number;
  readonly previewImages: number;
  /** Pictures that their preview images had to leave out, and why. */
  readonly unreadable: readonly { readonly picture: string; readonly reason: string }[];
}

/** The text that a successful build prints. */
export function buildSummary(summary: BuildSummary): string {
  const { stories, pages, seconds, folder, bytes, pageBytes, previewImages, unreadable } = summary;
  const made = `${counted(stories, 'story', 'stories')} and ${counted(pages, 'page', 'pages')}`;
  return [
    `Built ${made} in ${seconds.toFixed(1)} s. No faults.`,
    `${folder}/ has ${megabytes(bytes)}: ${megabytes(pageBytes)} of pages and data; the rest is scripts, fonts, ` +
      `pictures and ${counted(previewImages, 'preview image', 'preview images')}.`,
    ...unreadable.map(
      ({ picture, reason }) => `The preview image leaves out ${picture}, which can't be read: ${reason}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Less than 10 MB with two decimals. */
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
