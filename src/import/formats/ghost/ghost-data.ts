import { isObject, objectsOf, stringOf } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';

/** The tables of an export, joined. */
export interface GhostData {
  readonly posts: readonly JsonObject[];
  tagsOf(post: JsonObject): readonly JsonObject[];
  authorsOf(post: JsonObject): readonly JsonObject[];
  /** Description, and what belongs to the lead picture. */
  metaOf(post: JsonObject): JsonObject;
}

const keyOf = (value: Json | undefined): string => stringOf(value) ?? '';

/** Rows of a table by a column. */
function byColumn(rows: readonly JsonObject[], column: string): Map<string, JsonObject[]> {
  const groups = new Map<string, JsonObject[]>();
  for (const row of rows) {
    const key = keyOf(row[column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** The rows of a table that another table joins with a post, in the editor's order. */
function joined(data: JsonObject, table: string, join: string, column: string): (post: JsonObject) => JsonObject[] {
  const rows = byColumn(objectsOf(data[table]), 'id');
  const joins = byColumn(objectsOf(data[join]), 'post_id');
  return (post) =>
    (joins.get(keyOf(post['id'])) ?? [])
      .toSorted((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0))
      .flatMap((row) => rows.get(keyOf(row[column]))?.slice(0, 1) ?? []);
}

/** The part of an export with the tables: exports wrap it in several ways. */
function tablesOf(value: Json): JsonObject {
  const whole = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  const outer = isObject(whole) ? whole : {};
  const [database] = objectsOf(outer['db']);
  const first = isObject(database?.['data']) ? database['data'] : (database ?? outer);
  const inner = isObject(first['data']) ? first['data'] : first;
  return isObject(inner['data']) && inner['posts'] === undefined ? inner['data'] : inner;
}

export function ghostData(value: Json): GhostData {
  const data = tablesOf(value);
  const tags = joined(data, 'tags', 'posts_tags', 'tag_id');
  const authors = joined(data, 'users', 'posts_authors', 'author_id');
  const users = byColumn(objectsOf(data['users']), 'id');
  const meta = byColumn(objectsOf(data['posts_meta']), 'post_id');
  return {
    // Tools that prepare imports put a post's fields below its address.
    posts: [...objectsOf(data['posts']), ...objectsOf(data['pages'])].map((post) =>
      isObject(post['data']) ? { url: post['url'], ...post['data'] } : post,
    ),
    tagsOf: (post) => (Array.isArray(post['tags']) ? objectsOf(post['tags']) : tags(post)),
    authorsOf: (post) => {
      const own = objectsOf(post['authors'] ?? post['author']);
      if (own.length > 0) return own;
      const several = authors(post);
      return several.length > 0 ? several : (users.get(keyOf(post['author_id'])) ?? []);
    },
    metaOf: (post) => ({ ...post, ...meta.get(keyOf(post['id']))?.[0] }),
  };
}
