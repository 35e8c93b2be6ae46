/** The menus in the bar open by themselves; this closes them on Escape and on a click beside them. */
export function closeMenuOutside(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(
    "details.w-menu, details.w-org",
  )) {
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
    document.addEventListener("click", (event) => {
      if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    });
  }
}
