/** Takes "2 meta-analyses", of "1.204 Quellen" the "4 Quellen" (no line ends inside a number); refuses "10 (1)". */
const COUNTED = /(\p{Nd}\s\p{L}[\p{L}’-]*)/u;

/** The one sentence about a report: no line ends between a count and what it counts. */
export const Summary = ({ words }: { words: string }) => (
  <p class="summary">
    {words.split(COUNTED).map((part, at) =>
      at % 2 === 0 ? (
        part
      ) : (
        <span key={part} class="counted">
          {part}
        </span>
      ),
    )}
  </p>
);
