/** The phone menu opens by itself; this closes it on Escape and on a click beside it. */
export function closeMenuOutside(): void {
  const menu = document.querySelector<HTMLDetailsElement>("details.w-menu");
  if (!menu) return;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
}
