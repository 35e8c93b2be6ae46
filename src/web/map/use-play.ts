import { useEffect, useState } from "react";

interface Play {
  readonly playing: boolean;
  toggle(): void;
}

const second = 1000;

/** Goes through the years one by one, and waits for each until it is shown. Stops at the last. */
export function usePlay(
  years: readonly number[],
  year: number | null,
  ready: boolean,
  show: (year: number) => void,
): Play {
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing || !ready || year === null) return;
    const next = years[years.indexOf(year) + 1];
    if (next === undefined) return setPlaying(false);
    // Who asked for less motion gets the time to read each year.
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setTimeout(() => show(next), calm ? 2.5 * second : second);
    return () => clearTimeout(timer);
  }, [playing, ready, year, years, show]);

  return {
    playing,
    toggle() {
      if (!playing && year === years.at(-1) && years[0] !== undefined) show(years[0]);
      setPlaying(!playing);
    },
  };
}
