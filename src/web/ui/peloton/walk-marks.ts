const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Lets a picture be walked: all its marks are one stop of the keyboard, arrows, Home and End go along them, and who
 * points at a mark or stands on it sees what it is. Escape hides that. Without script the browser shows the title of a
 * mark by itself, and the table beside the picture says all.
 */
export function walkMarks(picture: HTMLElement): void {
  const marks = [...picture.querySelectorAll<SVGElement>("svg :is(circle, path):has(> title)")];
  const tip = tipOf();
  // An image hides what is in it from who listens; a group does not.
  picture.querySelector("svg")?.setAttribute("role", "group");
  // Who has a municipality of its own in the picture begins there.
  const own = marks.findIndex((mark) => mark.matches(".p-own, .here"));
  for (const [index, mark] of marks.entries()) {
    const title = mark.querySelector("title");
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", title?.textContent ?? "");
    mark.setAttribute("tabindex", index === Math.max(0, own) ? "0" : "-1");
    // Else the browser would say the same a second later, over ours.
    title?.remove();
  }
  const markAt = (target: EventTarget | null): SVGElement | undefined =>
    marks.find((mark) => mark === target);
  // What is listened to stands around the drawing: a drawing that hears the focus takes it, in Chromium.
  const hide = () => {
    tip.hidden = true;
  };

  picture.addEventListener("pointerover", ({ target }) => {
    const mark = markAt(target);
    if (mark) show(tip, mark);
    else hide();
  });
  picture.addEventListener("pointerleave", ({ pointerType }) => {
    // A finger leaves as soon as it lifts.
    if (pointerType === "mouse") hide();
  });
  picture.addEventListener("focusin", ({ target }) => {
    const mark = markAt(target);
    if (mark) show(tip, mark);
  });
  picture.addEventListener("focusout", hide);
  const follow = () => {
    const standing = markAt(document.activeElement);
    if (standing && !tip.hidden) show(tip, standing);
    else hide();
  };
  addEventListener("scroll", follow, { capture: true, passive: true });
  picture.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") hide();
    const standing = markAt(event.target);
    const at = standing ? marks.indexOf(standing) : -1;
    const to = placeAfter(event.key, at, marks.length);
    if (at === -1 || to === null) return;
    event.preventDefault();
    marks[at]?.setAttribute("tabindex", "-1");
    marks[to]?.setAttribute("tabindex", "0");
    marks[to]?.focus();
  });
}

/** Where a key leads among so many marks; null when it leads nowhere. */
export function placeAfter(key: string, at: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = steps[key];
  return step === undefined ? null : (at + step + count) % count;
}

function tipOf(): HTMLElement {
  const tip = document.createElement("div");
  tip.className = "w-marktip";
  // The mark says it already to who listens.
  tip.setAttribute("aria-hidden", "true");
  tip.hidden = true;
  document.body.append(tip);
  return tip;
}

function show(tip: HTMLElement, mark: SVGElement): void {
  const box = mark.getBoundingClientRect();
  tip.textContent = mark.getAttribute("aria-label");
  tip.hidden = false;
  const left = box.left + box.width / 2 - tip.offsetWidth / 2;
  const most = document.documentElement.clientWidth - tip.offsetWidth - 8;
  tip.style.left = `${Math.max(8, Math.min(left, most))}px`;
  const above = box.top - tip.offsetHeight - 8;
  tip.style.top = `${above > 8 ? above : box.bottom + 8}px`;
}
