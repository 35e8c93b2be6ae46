const remembered = "waaier-filters";

interface Left {
  readonly path: string;
  readonly box: string;
  readonly scroll: number;
  readonly open: boolean;
}

/**
 * Lets a box that is ticked show its result at once. The page loads anew, so that the address, the
 * links and the title all follow; focus and scroll come back to where they were.
 */
export function submitAtOnce(form: HTMLFormElement): void {
  const drawer = form.querySelector<HTMLDetailsElement>(".w-filters");
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.type === "checkbox")) return;
    const left: Left = {
      path: location.pathname,
      box: target.id,
      scroll: scrollY,
      open: drawer?.open ?? false,
    };
    sessionStorage.setItem(remembered, JSON.stringify(left));
    form.requestSubmit();
  });
  // Fields that were left empty would only make the address long.
  form.addEventListener("formdata", ({ formData }) => {
    const empty = [...formData].filter(([, value]) => value === "").map(([name]) => name);
    for (const name of new Set(empty)) formData.delete(name);
  });
  // Going back may bring the page as it was left, with a box ticked that its list does not know.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) form.reset();
  });
  comeBack(drawer);
}

function comeBack(drawer: HTMLDetailsElement | null): void {
  const text = sessionStorage.getItem(remembered);
  if (text === null) return;
  sessionStorage.removeItem(remembered);
  const left = JSON.parse(text) as Left;
  if (left.path !== location.pathname) return;
  if (drawer && left.open) drawer.open = true;
  document.getElementById(left.box)?.focus({ preventScroll: true });
  scrollTo({ top: left.scroll, behavior: "instant" });
}
