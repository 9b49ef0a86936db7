interface Props {
  text: string;
  /** The words to mark; the first place where they stand, in whatever case. Null marks nothing. */
  words: string | null;
}

/** A text with the words that decided marked in it, as printed. */
export function MarkedText({ text, words }: Props) {
  const start = words === null || words === '' ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
  // Lower case may be longer than the original ("İ"); then the places do not agree and nothing is marked.
  if (words === null || start < 0 || text.length !== text.toLowerCase().length) return <>{text}</>;
  const end = start + words.length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
