/** A drawing beside words, hidden from a screen reader, of which an island is given the path: it cannot load all of ours. */
export function PathIcon({ path, small = false }: { path: string; small?: boolean }) {
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
