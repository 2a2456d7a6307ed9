// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createShortcutReader } from '../../src/keyboard/shortcut-reader.ts';
import { shortcuts } from '../../src/keyboard/shortcuts.ts';

type Press = KeyboardEventInit & { readonly at?: number };

let read = createShortcutReader();

afterEach(() => {
  document.body.replaceChildren();
  read = createShortcutReader();
});

/** Presses a key on an element. Returns what the reader recognises. */
function press(key: string, { at, ...init }: Press = {}, target: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init });
  if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at });
  let shortcut: ReturnType<typeof read>;
  const listen = (heard: KeyboardEvent) => {
    shortcut = read(heard);
  };
  document.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(event);
  return shortcut;
}

/** Adds an element to the page. */
function put<T extends Element>(element: T, attributes: Readonly<Record<string, string>> = {}): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

describe('a shortcut', () => {
  test.each(shortcuts.filter((shortcut) => !shortcut.startsWith('g ')))('can be one key: %s', (shortcut) => {
    expect(press(shortcut)).toBe(shortcut);
  });

  test.each(['h', 'x', 'g', ' ', 'Enter', 'ArrowDown', 'F1', '1'])('is not any other key: %s', (key) => {
    expect(press(key)).toBe(key === 'g' ? 'g' : undefined);
  });

  test('can be two keys, pressed within five seconds', () => {
    expect([press('g', { at: 0 }), press('h', { at: 4900 })]).toEqual(['g', 'g h']);
    expect([press('g', { at: 6000 }), press('s', { at: 6100 }), press('s', { at: 6200 })]).toEqual(['g', 'g s', 's']);
    expect([press('g', { at: 9000 }), press('s', { at: 14_100 })]).toEqual(['g', 's']);
    expect([press('g', { at: 20_000 }), press('h', { at: 26_000 })]).toEqual(['g', undefined]);
  });

  test('is dropped when another key follows its first', () => {
    expect([press('g', { at: 0 }), press('j', { at: 100 }), press('h', { at: 200 })]).toEqual(['g', 'j', undefined]);
  });

  test('repeats for a key that is held down only if it moves or resizes', () => {
    for (const key of shortcuts.filter((shortcut) => shortcut.length === 1))
      expect([key, press(key, { repeat: true })]).toEqual([key, 'jk[]'.includes(key) ? key : undefined]);
  });
});

describe('with a modifier', () => {
  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('no key is a shortcut: %s', (modifier) => {
    for (const key of shortcuts) expect([key, press(key, { [modifier]: true })]).toEqual([key, undefined]);
  });

  test('a letter is no shortcut, also with Shift or AltGr', () => {
    expect(press('J', { shiftKey: true })).toBeUndefined();
    expect(press('j', { modifierAltGraph: true })).toBeUndefined();
  });

  test('a letter is a shortcut with caps lock on', () => {
    expect(press('J')).toBe('j');
    expect(press('j', { shiftKey: true })).toBeUndefined();
  });

  test('a bracket, slash or question mark is a shortcut where the layout needs Shift or AltGr for it', () => {
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('/', { shiftKey: true })).toBe('/');
    expect(press('[', { modifierAltGraph: true })).toBe('[');
    // Windows reports AltGr as Ctrl and Alt.
    expect(press(']', { modifierAltGraph: true, ctrlKey: true, altKey: true })).toBe(']');
    expect(press(']', { modifierAltGraph: true, ctrlKey: true })).toBeUndefined();
  });

  test('a bracket is a shortcut on a Mac whose layout needs Option for it', () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    expect(press('[', { altKey: true })).toBe('[');
    expect(press('[', { altKey: true, ctrlKey: true })).toBeUndefined();
    expect(press('j', { altKey: true })).toBeUndefined();
  });
});

describe('on a keyboard layout', () => {
  test('with Latin letters the letter counts, wherever its key is', () => {
    expect(press('m', { code: 'Semicolon' })).toBe('m');
    expect(press('ü', { code: 'BracketLeft' })).toBeUndefined();
    expect(press('q', { code: 'KeyJ' })).toBeUndefined();
  });

  test.each([
    ['о', 'KeyJ', 'j'],
    ['ξ', 'KeyJ', 'j'],
    ['ח', 'KeyJ', 'j'],
    ['ы', 'KeyS', 's'],
    ['р', 'KeyH', undefined],
    ['х', 'BracketLeft', '['],
    ['ъ', 'BracketRight', ']'],
  ])('with other letters the position of the key counts: %s', (key, code, shortcut) => {
    expect(press(key, { code })).toBe(shortcut);
  });

  test('dead keys and keys of an input method are no shortcuts', () => {
    expect(press('j', { isComposing: true })).toBeUndefined();
    expect(press('Process', { code: 'KeyJ' })).toBeUndefined();
    expect(press('Dead', { code: 'BracketLeft' })).toBeUndefined();
  });
});

describe('the focused element', () => {
  test.each([
    ['input', { type: 'text' }],
    ['input', { type: 'search' }],
    ['input', {}],
    ['input', { type: 'range' }],
    ['textarea', {}],
    ['select', {}],
    ['div', { contenteditable: '' }],
    ['div', { contenteditable: 'plaintext-only' }],
    ['div', { role: 'textbox' }],
    ['div', { role: 'toolbar' }],
    ['div', { popover: 'auto' }],
  ])('uses all keys itself: %s %o', (name, attributes) => {
    const inside = put(document.createElement(name), attributes);
    const child = inside.appendChild(document.createElement('b'));
    for (const shortcut of shortcuts)
      expect([shortcut, press(shortcut, {}, inside), press(shortcut, {}, child)]).toEqual([
        shortcut,
        undefined,
        undefined,
      ]);
  });

  test.each([
    ['a', { href: '/' }],
    ['button', {}],
    ['input', { type: 'checkbox' }],
    ['input', { type: 'radio' }],
    ['div', { contenteditable: 'false' }],
  ])('leaves keys to shortcuts: %s %o', (name, attributes) => {
    expect(press('j', {}, put(document.createElement(name), attributes))).toBe('j');
  });

  test('does not matter while a dialog is open: no key is a shortcut', () => {
    const dialog = put(document.createElement('dialog'));
    expect(press('j')).toBe('j');
    dialog.setAttribute('open', '');
    expect(press('j')).toBeUndefined();
  });

  test('can be a field in a shadow root', () => {
    const root = put(document.createElement('div')).attachShadow({ mode: 'open' });
    const field = root.appendChild(document.createElement('input'));
    expect(press('j', {}, field)).toBeUndefined();
  });

  test('may handle the key itself, by preventing its default', () => {
    const button = put(document.createElement('button'));
    button.addEventListener('keydown', (event) => event.preventDefault());
    expect(press('j', {}, button)).toBeUndefined();
  });
});
