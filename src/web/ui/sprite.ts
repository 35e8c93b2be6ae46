import { type IconName, icons } from "./icons.ts";

const isIcon = (name: string): name is IconName => name in icons;

/** The symbols that a page's HTML refers to, as one hidden SVG. */
export function spriteFor(html: string): string {
  const names = new Set([...html.matchAll(/href="#i-([a-z-]+)"/g)].map((found) => found[1] ?? ""));
  const symbols = [...names]
    .filter(isIcon)
    .map(
      (name) =>
        `<symbol id="i-${name}" viewBox="0 0 24 24"><path fill-rule="evenodd" d="${icons[name]}"/></symbol>`,
    );
  return `<svg class="w-sprite" width="0" height="0" aria-hidden="true" focusable="false">${symbols.join("")}</svg>`;
}
