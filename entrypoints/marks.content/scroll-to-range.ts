/** An element higher than this share of the window is not centred as a whole: its middle says nothing of the range. */
const TALL_ELEMENT = 0.6;

/**
 * Brings a range to the middle of the window. Glides only where the person has not asked for less motion.
 * Scroll areas inside the page are moved too, through the element that holds the range.
 */
export function scrollToRange(page: Window, range: Range): void {
  const still = page.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = still ? 'instant' : 'smooth';
  const { startContainer } = range;
  const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  if (element && element.getBoundingClientRect().height < page.innerHeight * TALL_ELEMENT) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  const box = range.getBoundingClientRect();
  page.scrollBy({ top: box.top + box.height / 2 - page.innerHeight / 2, behavior });
}
