import type { ReactNode } from 'react';

/**
 * A link to a page of the edition. It is an ordinary link: new tabs, copying and life without
 * scripts included. Once the browser has taken over, the app follows it without a document load.
 * @param to an address of the edition, below its base
 */
export function PageLink({
  to,
  className,
  current,
  shortcut,
  lang,
  dir,
  children,
}: {
  readonly to: string;
  readonly className?: string | undefined;
  readonly current?: 'page' | 'true' | undefined;
  /** What the keyboard knows it by. */
  readonly shortcut?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <a
      href={`${import.meta.env.BASE_URL}${to.slice(1)}`}
      className={className}
      aria-current={current}
      data-shortcut={shortcut}
      lang={lang}
      dir={dir}
    >
      {children}
    </a>
  );
}
