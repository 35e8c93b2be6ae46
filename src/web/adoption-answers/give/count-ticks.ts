/** Says on a button how many boxes it is about, and beside it of how many an answer is replaced. */
export function countTicks(places: Iterable<HTMLElement>): void {
  for (const place of places) {
    const plain = place.textContent;
    const { countTicks: name = "", only, one = "", other = "" } = place.dataset;
    const ticked = `input[name="${name}"]:checked${only === undefined ? "" : `[data-${only}]`}`;
    const tell = (): void => {
      const n = document.querySelectorAll(ticked).length;
      place.textContent = n === 0 ? plain : n === 1 ? one : other.replace("#", String(n));
    };
    tell();
    document.addEventListener("change", tell);
    // What a browser puts back when somebody comes back to the page.
    window.addEventListener("pageshow", tell);
  }
}
