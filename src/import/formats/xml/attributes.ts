import type { Entities } from './entities.ts';

const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/gu;

/** The attributes of a start tag in their order, with or without quotes. */
export function parseAttributes(text: string, entities: Entities, unknown: (what: string) => void): [string, string][] {
  if (text.trim() === '') return [];
  return Array.from(text.matchAll(attribute), ([, name = '', double, single, bare]): [string, string] => {
    const value = double ?? single ?? bare ?? '';
    return [name, entities.decode(value, unknown).replaceAll(/[\t\r\n]/gu, ' ')];
  });
}
