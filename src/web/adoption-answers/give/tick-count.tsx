import type { ReactNode } from "react";

interface TickCountProps {
  readonly as: "button" | "p";
  /** Of the boxes that are counted; `only` those that have an answer already. */
  readonly name: string;
  readonly only?: "answered";
  readonly one: string;
  readonly other: (n: string) => string;
  /** What it says without script, or while nothing is ticked. */
  readonly children: ReactNode;
}

/** Words with how many boxes are ticked in them: with script, which alone can know. See `count-ticks.ts`. */
export function TickCount({ as, name, only, one, other, children }: TickCountProps) {
  const counted = {
    "data-count-ticks": name,
    "data-only": only,
    "data-one": one,
    "data-other": other("#"),
  };
  return as === "button" ? (
    <button {...counted} className="ams-button ams-button--primary" type="submit">
      {children}
    </button>
  ) : (
    <p {...counted} className="w-meta" role="status">
      {children}
    </p>
  );
}
