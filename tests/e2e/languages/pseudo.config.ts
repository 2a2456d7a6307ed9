import { mergeConfig } from 'vite';
import site from '../../../vite.config.ts';
import { pseudoLanguage } from './pseudo-language.ts';

/** Builds the site in the pseudo-language. */
export default mergeConfig(site, { plugins: [pseudoLanguage()] });
