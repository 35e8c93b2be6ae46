/** Whether the focus may go to what was found: only of who waits for it, and did not go elsewhere meanwhile. */
export function mayMoveFocus(): boolean {
  const here = document.activeElement;
  return here === null || here === document.body || here.closest(".w-msgtake") !== null;
}
