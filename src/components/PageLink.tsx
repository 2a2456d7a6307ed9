import type { ReactNode } from 'react';

/**
 * A link to a page of the edition. It is an ordinary link, so that it works without scripts, opens in new tabs and
 * can be copied. After hydration the app follows it without loading a document.
 * @param to an address below the edition's base path
 */
export function PageLink({
  to,
  className,
  current,
  shortcut,
  title,
  lang,
  dir,
  children,
}: {
  readonly to: string;
  readonly className?: string | undefined;
  readonly current?: 'page' | 'true' | undefined;
  /** The name by which a keyboard shortcut finds the link. */
  readonly shortcut?: string | undefined;
  readonly title?: string | undefined;
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
      title={title}
      lang={lang}
      dir={dir}
    >
      {children}
    </a>
  );
}
