/** The outline of a report while the page is being read: what comes takes the same room, so nothing jumps. */
export function Skeleton({ title, text }: { title: string; text: string }) {
  return (
    <main class="report skeleton" aria-busy="true">
      <header class="masthead">
        <h1>{title}</h1>
        <p class="summary" role="status">
          {text}
        </p>
        <div class="bone bone-bar" />
        <div class="bone bone-line" />
      </header>
      <div class="bone bone-card" />
      <div class="bone bone-card" />
      <div class="bone bone-card" />
    </main>
  );
}
