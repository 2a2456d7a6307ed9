import type { Element, Nodes, Root } from 'hast';
import { folderAddress } from './address-key.ts';
import type { StoryTargets } from './story-targets.ts';

/** Where the links of a text lead from. */
export interface LinkContext {
  readonly targets: StoryTargets;
  /** The slug of the story with the links. */
  readonly slug: string;
  /** The public address of the item; undefined if it has none. */
  readonly address: string | undefined;
  /** The file that it is in. */
  readonly file: string;
}

/** Makes links to other imported stories `story:` links. It changes the tree. Links to the story itself become text. */
export function linkStories(root: Root, { targets, slug, address, file }: LinkContext): void {
  const base = address ?? folderAddress(file);
  for (const element of elementsOf(root)) {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) continue;
    const target = targetOf(href, base, targets);
    if (target === undefined) continue;
    if (target === slug) Object.assign(element, { tagName: 'span', properties: {} });
    else if (targets.canLink(slug, target)) element.properties['href'] = `story:${target}`;
  }
}

function targetOf(href: string, base: string, targets: StoryTargets): string | undefined {
  if (href.startsWith('story:')) return targets.slugOf(href);
  return URL.canParse(href, base) ? targets.slugOf(new URL(href, base).href) : undefined;
}

/** The elements of a tree, however deep it is. */
export function* elementsOf(root: Root): Generator<Element> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element') yield node;
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}
