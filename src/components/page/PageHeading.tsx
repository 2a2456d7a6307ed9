import type { ReactNode } from 'react';

/** The one `h1` of a page. Focus moves here when the page opens. */
export function PageHeading({
  id,
  className,
  lang,
  dir,
  children,
}: {
  readonly id?: string;
  readonly className?: string;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <h1 id={id} tabIndex={-1} className={className ?? 'w-fit max-w-[22ch] title'} lang={lang} dir={dir}>
      {children}
    </h1>
  );
}
