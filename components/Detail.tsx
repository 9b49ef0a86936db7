/** What happened in the machine's words, kept behind a fold. */
export function Detail({ label, text }: { label: string; text: string }) {
  return (
    <details class="more">
      <summary>{label}</summary>
      <p class="detail" lang="en" dir="auto">
        {text}
      </p>
    </details>
  );
}
