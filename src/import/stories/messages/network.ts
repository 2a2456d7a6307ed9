/** Why something was not downloaded. */

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export const badRedirect = 'its server redirects to something that is no address';
export const tooManyRedirects = 'its server redirects too often';
export const badStatus = (status: number): string => `its server answers with status ${status}`;
export const tooLarge = (most: number): string => `it is larger than ${megabytes(most)}`;
export const tooSlow = (milliseconds: number): string => `it was not complete after ${milliseconds / 1000} s`;
export const failed = (reason: string): string => `it can't be fetched: ${reason}`;
export const badScheme = (scheme: string): string => `"${scheme}" addresses can't be fetched`;
export const withCredentials = 'its address has a user name or a password';

/** @param host as the address has it */
export const privateAddress = (host: string): string =>
  `${host} is a private address. If it is yours, allow it: --allow-host ${host}`;
