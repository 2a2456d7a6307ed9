/** A text with highlights. @param parts of the text; every second one is highlighted */
export function HighlightedText({ parts }: { readonly parts: readonly string[] }) {
  return parts.map((part, i) =>
    i % 2 === 0 ? (
      <span key={i}>{part}</span>
    ) : (
      <mark key={i} className="highlighted">
        {part}
      </mark>
    ),
  );
}
