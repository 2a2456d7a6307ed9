import { feedExplained } from '#messages/feeds.ts';

/**
 * The stylesheet of feeds that are opened in a browser: an explanation, then the headlines. It is plain CSS,
 * which every browser applies to XML and a strict content security policy allows.
 */
export const feedStyle = `:root { color-scheme: light dark; }
rss, feed {
  display: block; max-width: 42rem; margin: 0 auto; padding: 2rem 1.5rem;
  font: 1.125rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; unicode-bidi: plaintext;
}
rss::before, feed::before {
  content: ${JSON.stringify(feedExplained)};
  display: block; margin-bottom: 1.5rem; padding: .75rem 1rem; border: 1px solid; border-inline-start-width: 4px;
  font: 1rem/1.5 system-ui, sans-serif;
}
channel { display: block; }
channel > *, item > *, feed > *, entry > * { display: none; }
title, channel > link, channel > description, subtitle, item, entry, item > link, pubDate, published, entry > id {
  display: block; unicode-bidi: plaintext;
}
channel > title, feed > title { font-size: 2.25rem; font-weight: bold; line-height: 1.15; }
item, entry { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid; }
item > title, entry > title { font-size: 1.25rem; font-weight: bold; line-height: 1.3; }
link, pubDate, published, entry > id { font: .875rem/1.5 system-ui, sans-serif; }
`;
