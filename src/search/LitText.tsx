/** A text in parts, every other one lit. */
export function LitText({ parts }: { readonly parts: readonly string[] }) {
  return parts.map((part, i) =>
    i % 2 === 0 ? (
      <span key={i}>{part}</span>
    ) : (
      <mark key={i} className="lit">
        {part}
      </mark>
    ),
  );
}
