import { createPath, useHref, useNavigation, type Location } from 'react-router';

/** Says that a page is on its way, once that takes longer than 400 ms; after five seconds it offers another way. */
export function LoadingLine() {
  const { state, location } = useNavigation();
  if (state === 'idle' || location === undefined) return null;
  return <Waiting key={location.key} location={location} />;
}

function Waiting({ location }: { readonly location: Location }) {
  const href = useHref(createPath(location));
  return (
    <div className="appear-late fixed inset-x-0 top-0 z-1">
      <div className="loading-bar h-0.75" />
      <p className="flex justify-center gap-x-4 font-sans text-label">
        <span className="border border-rule bg-paper px-4 py-3">
          <span>Loading </span>
          <a href={href} data-full-page className="appear-later link">
            Open it as a full page
          </a>
        </span>
      </p>
    </div>
  );
}
