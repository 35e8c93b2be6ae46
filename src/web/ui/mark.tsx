/** Five riders in an echelon, fanned out; the front one orange. */
export function Mark() {
  return (
    <svg className="w-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="w-mark__front"
        d="M2.55 20.96L1.68 4.05A2.65 2.65 0 0 1 6.97 4.32L4.34 21.06Z"
      />
      <path d="M5.64 21.37L10.48 6.18A2.65 2.65 0 0 1 15.32 8.33L7.28 22.10ZM8.37 22.85L17.28 11.47A2.65 2.65 0 0 1 21.03 15.22L9.65 24.13ZM10.40 25.22L20.97 18.60A2.65 2.65 0 0 1 23.13 23.44L11.13 26.86ZM11.44 28.16L21.19 25.89A2.65 2.65 0 0 1 21.46 31.19L11.54 29.95Z" />
    </svg>
  );
}
