import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../fixtures/bundle.ts';

const bundle = bundleOf(
  {
    'src/a.ts': 'assets/a-1.js',
    'src/b.ts': 'assets/b-1.js',
    'src/font.woff2': 'assets/font-1.woff2',
    'index.html': 'assets/index-1.css',
  },
  { 'assets/b-1.js': ['assets/c-1.js'], 'assets/a-1.js': ['assets/b-1.js'], 'assets/c-1.js': [] },
);

describe('the output of the bundler', () => {
  test('has the script that a source file went into', () => {
    expect(bundle.scriptOf('src/b.ts')).toBe('assets/b-1.js');
    expect(() => bundle.scriptOf('src/gone.ts')).toThrow('the bundler made no script of src/gone.ts');
    expect(bundle.scriptsOf(['src/b.ts', 'src/gone.ts', 'src/a.ts'])).toEqual(['assets/b-1.js', 'assets/a-1.js']);
  });

  test('has the asset that a source file became', () => {
    expect(bundle.assetOf('src/font.woff2', '.woff2')).toBe('assets/font-1.woff2');
    expect(bundle.assetOf('index.html', '.css')).toBe('assets/index-1.css');
    expect(() => bundle.assetOf('index.html', '.woff2')).toThrow('the bundler made no .woff2 file of index.html');
  });

  test('has the scripts that a script imports, and those that they import', () => {
    expect(bundle.withImports('assets/a-1.js')).toEqual(['assets/a-1.js', 'assets/b-1.js', 'assets/c-1.js']);
    expect(bundle.withImports('assets/c-1.js')).toEqual(['assets/c-1.js']);
  });

  test('lists all scripts in alphabetical order', () => {
    expect(bundle.scripts).toEqual(['assets/a-1.js', 'assets/b-1.js', 'assets/c-1.js']);
  });
});
