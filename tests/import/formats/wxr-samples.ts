const head =
  '<wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>avale</wp:author_login>' +
  '<wp:author_display_name><![CDATA[Ada Vale]]></wp:author_display_name></wp:author>' +
  '<wp:category><wp:term_id>7</wp:term_id><wp:cat_name>Ferries</wp:cat_name></wp:category>';

/** An export of WordPress with these items. */
export const wxr = (items: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  `xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>en-GB</language>${head}${items}</channel></rss>`;

interface Post {
  readonly content?: string;
  readonly fields?: string;
  readonly type?: string;
  readonly status?: string;
}

/** A post of the harbour. */
export const post = ({ content = '', fields = '', type = 'post', status = 'publish' }: Post): string =>
  `<item><title>The harbour</title><link>https://g.example/2026/harbour/</link><guid>https://g.example/?p=5</guid>` +
  `<dc:creator>avale</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>` +
  `<wp:post_id>5</wp:post_id>` +
  `<wp:post_date>2026-03-09 08:30:00</wp:post_date><wp:post_date_gmt>2026-03-09 07:30:00</wp:post_date_gmt>` +
  `<wp:post_name>harbour</wp:post_name><wp:status>${status}</wp:status>` +
  `<wp:post_type>${type}</wp:post_type>${fields}</item>`;

/** A custom field. */
export const meta = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;

/** A picture of the media library. @param parent the post that it was uploaded with */
export const picture = (id: number, parent = 5): string =>
  `<item><title>Boats</title><wp:post_id>${id}</wp:post_id><wp:post_type>attachment</wp:post_type>` +
  `<wp:post_parent>${parent}</wp:post_parent><wp:attachment_url>https://g.example/${id}.jpg</wp:attachment_url>` +
  `<excerpt:encoded><![CDATA[The <em>quay</em>]]>` +
  `</excerpt:encoded>${meta('_wp_attachment_image_alt', `Boats ${id}`)}</item>`;
