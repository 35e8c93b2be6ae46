/**
 * Buttons that only work with script: hidden until it runs. `data-action="print"` prints,
 * `data-action="copy-link"` puts the address of the page on the clipboard and says so.
 */
export function pageActions(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    const copies = button.dataset["action"] === "copy-link";
    // Without https there is no clipboard to write to.
    if (copies && !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      if (copies) void copyLink(button);
      else print();
    });
  }
}

async function copyLink(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(location.href);
  const said = button.dataset["done"] ?? "";
  const status = document.createElement("span");
  status.role = "status";
  status.className = "w-meta";
  button.after(status);
  // A status is read aloud when its text changes, not when it comes with one.
  requestAnimationFrame(() => {
    status.textContent = said;
  });
  setTimeout(() => status.remove(), 6000);
}
