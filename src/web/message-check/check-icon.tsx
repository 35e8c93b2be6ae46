/** A drawing beside words: hidden from a screen reader. */
export function CheckIcon({ path, small = false }: { path: string; small?: boolean }) {
  return (
    <svg
      className={small ? "w-icon w-icon--s" : "w-icon"}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path fillRule="evenodd" d={path} />
    </svg>
  );
}
