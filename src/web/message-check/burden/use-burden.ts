import { useCallback, useEffect, useRef, useState } from "react";
import { dutchDay } from "#standards/working-days/dutch-day";
import type { Result } from "../worker/exchange.ts";
import { type Burden, counted, noBurden, readBurden, writeBurden } from "./burden.ts";

const key = "waaier.message-check.counts";

export interface BurdenKept {
  readonly burden: Burden;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  add(results: readonly Result[]): void;
  change(change: Partial<Burden>): void;
  clear(): void;
}

/** Counts that stay in this browser. Each message counts once a visit, by its content. */
export function useBurden(): BurdenKept {
  const [burden, setBurden] = useState<Burden>(noBurden);
  const [isKept, setKept] = useState(true);
  /** Where the browser keeps nothing, it is known here. */
  const here = useRef<Burden>(noBurden);
  const seen = useRef(new Set<string>());
  useEffect(() => {
    setBurden(kept() ?? noBurden);
    // Another window of the same browser may count as well.
    const look = (event: StorageEvent) => event.key === key && setBurden(kept() ?? noBurden);
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, []);

  const update = useCallback((of: (before: Burden) => Burden) => {
    const before = kept() ?? here.current;
    const next = of(before);
    if (next === before) return;
    here.current = next;
    setBurden(next);
    setKept(keep(next));
  }, []);

  const add = useCallback(
    (results: readonly Result[]) => {
      const fresh = results.filter(({ digest }) => digest === null || !seen.current.has(digest));
      for (const { digest } of fresh) if (digest !== null) seen.current.add(digest);
      if (fresh.length > 0) update((before) => counted(before, fresh, dutchDay(new Date())));
    },
    [update],
  );
  const change = useCallback(
    (part: Partial<Burden>) => update((before) => ({ ...before, ...part })),
    [update],
  );
  const clear = useCallback(() => {
    try {
      localStorage.removeItem(key);
    } catch {
      // What cannot be kept need not be forgotten.
    }
    here.current = noBurden;
    setBurden(noBurden);
  }, []);
  return { burden, isKept, add, change, clear };
}

/** Null: a browser that keeps nothing for pages. */
function kept(): Burden | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : readBurden(text);
  } catch {
    return null;
  }
}

function keep(burden: Burden): boolean {
  try {
    localStorage.setItem(key, writeBurden(burden));
    return true;
  } catch {
    return false;
  }
}
