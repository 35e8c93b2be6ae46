import type { IconName } from "./icons.ts";

/**
 * An icon beside words: hidden from a screen reader. Its drawing comes from the sprite that the
 * page carries, which holds only the symbols used on it.
 */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? "w-icon w-icon--s" : "w-icon"} aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  );
}
