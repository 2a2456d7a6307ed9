/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? '코드' : `코드: ${language}`);
export const openEmbed = (host: string) => `${host}에서 열기`;
/** The name of a table without a caption, for screen readers. */
export const tableName = '표';
export const unitOf = <T>(unit: T) => ['단위: ', unit];
export const sourceOf = <T>(source: T) => ['출처: ', source];
export const footnotes = '각주';
export const footnoteNumber = (number: number) => `각주 ${formatNumber(number)}`;
export const backToText = '본문으로 돌아가기';
export const chartName = '아래 표의 수치를 나타낸 차트';
export const transcript = '녹취록';
export const contents = '목차';
