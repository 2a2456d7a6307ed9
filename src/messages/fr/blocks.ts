/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Code' : `Code\u00a0: ${language}`);
export const openEmbed = (host: string) => `Ouvrir sur ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tableau';
export const unitOf = <T>(unit: T) => ['Unité\u00a0: ', unit];
export const sourceOf = <T>(source: T) => ['Source\u00a0: ', source];
export const footnotes = 'Notes';
export const footnoteNumber = (number: number) => `Note ${formatNumber(number)}`;
export const backToText = 'Retour au texte';
export const chartName = 'Graphique des chiffres du tableau ci-dessous';
export const transcript = 'Transcription';
export const contents = 'Sommaire';
