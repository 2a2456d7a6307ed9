import type { ReactNode } from 'react';
import type { Slots } from '../slots-context.ts';

/**
 * The button of a headline. It follows the headline's link, after a space for pages without styles. This is a function
 * and no component, since a page has many headlines.
 * @param headlineId the id of the headline's element
 */
export const actionOf = (Action: Slots['CardAction'], headlineId: string): ReactNode =>
  Action === undefined ? null : (
    <>
      {' '}
      <Action headlineId={headlineId} />
    </>
  );
