import { useCallback, useEffect, useRef, useState } from "react";
import { queryOf, valuesUrl } from "./choice.ts";
import type { Choice, MapProps } from "./map-props.ts";

type Values = readonly (number | null)[];

/** What the map shows: a choice with its values. */
interface Shown {
  readonly choice: Choice;
  readonly values: Values;
}

interface Chosen {
  /** What the reader asked last; the controls stand on it at once. */
  readonly wish: Choice;
  readonly shown: Shown;
  readonly state: "still" | "busy" | "failed";
  choose(change: Partial<Choice>): void;
  retry(): void;
}

/** A slider passes many years on its way; only where it rests is asked. */
const pause = 150;

/** Keeps the choice, fetches the values that go with it and writes it in the address. */
export function useChoice(props: MapProps): Chosen {
  const first = { figure: props.figure, year: props.year, order: props.order };
  const [wish, setWish] = useState<Choice>(first);
  const [shown, setShown] = useState<Shown>({ choice: first, values: props.values });
  const [state, setState] = useState<Chosen["state"]>("still");
  const [attempt, setAttempt] = useState(0);
  const known = useRef(new Map([[valuesUrl(first), props.values]]));

  useEffect(() => {
    const url = valuesUrl(wish);
    const show = (values: Values) => {
      setShown({ choice: wish, values });
      setState("still");
      writeAddress(queryOf(wish, props.figures));
    };
    const before = known.current.get(url);
    if (before) return show(before);
    const stop = new AbortController();
    const timer = setTimeout(
      () => {
        setState("busy");
        fetchValues(url, props.cells, stop.signal)
          .then((values) => {
            known.current.set(url, values);
            show(values);
          })
          .catch(() => {
            if (!stop.signal.aborted) setState("failed");
          });
      },
      attempt === 0 ? pause : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wish, attempt, props.cells, props.figures]);

  const choose = useCallback((change: Partial<Choice>) => {
    setAttempt(0);
    setWish((old) => ({ ...old, ...change }));
  }, []);

  return {
    wish,
    shown,
    state,
    choose,
    retry: () => setAttempt((n) => n + 1),
  };
}

async function fetchValues(
  url: string,
  cells: MapProps["cells"],
  signal: AbortSignal,
): Promise<Values> {
  const reply = await fetch(url, { signal });
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}`);
  const list = (await reply.json()) as {
    items: readonly { code: string; value: number | null }[];
  };
  const values = new Map(list.items.map(({ code, value }) => [code, value]));
  return cells.map(({ code }) => values.get(code) ?? null);
}

/** Also in the links to the other language, which lead to this page with the same choice. */
function writeAddress(query: string): void {
  if (location.search === query) return;
  history.replaceState(history.state, "", location.pathname + query + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.w-lang")) link.search = query;
}
