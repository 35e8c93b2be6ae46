import type { LikenessFactor, LikeUs } from "#contract/adoption";

/** How much of the whole each reason is, in the order of the sentences below it, which say the same in words. */
export function LikeBar({ reasons }: { reasons: LikeUs["reasons"] }) {
  let from = 0;
  return (
    <svg
      className="w-likebar"
      viewBox="0 0 1000 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {reasons.map(({ factor, share }) => {
        const x = from * 1000;
        from += share;
        return (
          <rect
            key={factor}
            className={`w-likefill--${factor}`}
            x={x}
            y={0}
            // A hair of space between one and the next.
            width={Math.max(0, share * 1000 - 4)}
            height={20}
          />
        );
      })}
    </svg>
  );
}

/** The colour of a reason in the bar; empty where it adds nothing. */
export function Swatch({ factor }: { factor: LikenessFactor | null }) {
  return (
    <svg className="w-likeswatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <rect
        className={factor === null ? "w-likefill--nothing" : `w-likefill--${factor}`}
        x={1}
        y={1}
        width={8}
        height={8}
        rx={1.5}
      />
    </svg>
  );
}
