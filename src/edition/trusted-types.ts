/**
 * The name of the only Trusted Types policy that the content security policy lets scripts create.
 * The script that starts the service worker creates it.
 */
export const trustedTypesPolicy = 'broadsheet';
