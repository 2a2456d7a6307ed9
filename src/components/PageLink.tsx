import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link to a page of the edition. It is an ordinary link: new tabs, copying and life without scripts included. */
export function PageLink({ to, className, current, lang, dir, children }: {
  readonly to: string;
  readonly className?: string | undefined;
  readonly current?: 'page' | 'true' | undefined;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Link to={to} className={className} aria-current={current} lang={lang} dir={dir}>
      {children}
    </Link>
  );
}
