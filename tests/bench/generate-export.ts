import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { editionFiles } from '../generate-edition.ts';

/** Every so many items, one is a picture of the media library. */
const picturesEvery = 8;
/** Texts are those of so many stories, again and again, so that generating takes little time. */
const differentStories = 400;
/** Words of a text: with its markup, an item has some 10 KB. */
const words = 1200;

interface GeneratedStory {
  readonly headline: string;
  readonly description: string;
  readonly about: readonly string[];
  readonly body?: readonly string[];
}

const block = (name: string, html: string): string => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;

/** A part of the block editor's text. Each kind of block comes again and again. */
function blockOf(text: string, i: number, address: string): string {
  const [first = '', second = '', ...others] = text.split(' ');
  const rest = others.join(' ');
  const start = `<strong>${first}</strong> <a href="${address}">${second}</a>`;
  if (i % 8 === 1) return block('paragraph', `<p>${start} ${rest}</p>`);
  if (i % 8 === 3) return block('heading', `<h2 class="wp-block-heading">${first} ${second}</h2>\n<p>${rest}</p>`);
  if (i % 8 === 5) return block('list', `<ul class="wp-block-list"><li>${start}</li><li><em>${rest}</em></li></ul>`);
  if (i % 8 === 7) return block('quote', `<blockquote class="wp-block-quote"><p>${rest}</p></blockquote>`);
  return block('paragraph', `<p>${text}</p>`);
}

function imageOf({ headline, description }: GeneratedStory, picture: number): string {
  const image = `<img src="${pictureAddress(picture)}" alt="${headline}" class="wp-image-${picture}"/>`;
  const caption = `<figcaption class="wp-element-caption">${description}</figcaption>`;
  return block('image', `<figure class="wp-block-image size-large">${image}${caption}</figure>`);
}

const cdata = (text: string): string => `<![CDATA[${text}]]>`;
const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const termOf = (domain: string, name: string): string =>
  `<category domain="${domain}" nicename="${slugOf(name)}">${cdata(name)}</category>`;
const metaOf = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`;
const addressOf = (number: number): string => `https://bench.example/2024/story-${number}/`;
const pictureAddress = (number: number): string => `https://bench.example/wp-content/uploads/picture-${number}.jpg`;

function postOf(story: GeneratedStory, number: number, picture: number): string {
  const { headline, description, about, body = [] } = story;
  const date = new Date(Date.UTC(2010, 0, 1) + number * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  const earlier = addressOf(Math.max(1, number - 1));
  const blocks = body.flatMap((text, i) => [blockOf(text, i, earlier), ...(i === 2 ? [imageOf(story, picture)] : [])]);
  return `<item>
<title>${cdata(`${headline} ${number}`)}</title>
<link>${addressOf(number)}</link>
<dc:creator>${cdata(`writer-${number % 40}`)}</dc:creator>
<guid isPermaLink="false">https://bench.example/?p=${number}</guid>
<content:encoded>${cdata(blocks.join('\n\n'))}</content:encoded>
<excerpt:encoded>${cdata(description)}</excerpt:encoded>
<wp:post_id>${number}</wp:post_id>
<wp:post_date>${date}</wp:post_date>
<wp:post_date_gmt>${date}</wp:post_date_gmt>
<wp:post_name>story-${number}</wp:post_name>
<wp:status>${number % 50 === 0 ? 'draft' : 'publish'}</wp:status>
<wp:post_type>post</wp:post_type>
${termOf('category', `Section ${number % 14}`)}
${about.map((name) => termOf('post_tag', name)).join('\n')}
${metaOf('_thumbnail_id', String(picture))}
</item>
`;
}

const pictureOf = (number: number): string => `<item>
<title>${cdata(`picture-${number}`)}</title>
<guid isPermaLink="false">${pictureAddress(number)}</guid>
<excerpt:encoded>${cdata('The quay in the morning')}</excerpt:encoded>
<wp:post_id>${number}</wp:post_id>
<wp:post_parent>${number + 1}</wp:post_parent>
<wp:post_type>attachment</wp:post_type>
<wp:attachment_url>${pictureAddress(number)}</wp:attachment_url>
${metaOf('_wp_attachment_image_alt', 'A quay')}
</item>
`;

const authorOf = (i: number): string =>
  `<wp:author><wp:author_login>writer-${i}</wp:author_login>` +
  `<wp:author_display_name>${cdata(`Ada Writer ${i}`)}</wp:author_display_name></wp:author>\n`;

const head = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Measured</title><link>https://bench.example</link><language>en</language>
<wp:wxr_version>1.2</wp:wxr_version>
`;

/**
 * Writes an export of WordPress for measuring. The same number gives the same file.
 * @param items of some 10 KB each; every eighth is a picture of the media library
 */
export async function generateExport(path: string, items: number): Promise<void> {
  const stories = [...editionFiles(differentStories, words)]
    .map(([, content]) => content as GeneratedStory)
    .filter(({ body }) => body !== undefined);
  const output = createWriteStream(path);
  const put = async (text: string) => {
    if (!output.write(text)) await once(output, 'drain');
  };
  await put(head + Array.from({ length: 40 }, (_, i) => authorOf(i)).join(''));
  let picture = picturesEvery;
  for (let number = 1; number <= items; number++) {
    if (number % picturesEvery === 0) picture = number;
    const story = stories[number % stories.length] as GeneratedStory;
    // The file is larger than the memory that there is for it.
    // oxlint-disable-next-line no-await-in-loop
    await put(picture === number ? pictureOf(number) : postOf(story, number, picture));
  }
  await put('</channel></rss>\n');
  output.end();
  await once(output, 'finish');
}
