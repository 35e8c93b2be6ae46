import { useEffect, useState } from "react";

/** An entry that looks like what is typed. */
export interface Double {
  readonly id: string;
  readonly name: string;
  readonly summary: string | null;
}

interface DoublesProps {
  /** What the server found when the form was sent. */
  readonly found: readonly Double[];
  /** Address of the API, without its query. */
  readonly from: string;
  /** Address of an entry, with `ID` where its id stands. */
  readonly entry: string;
  /** Ids of the fields that are looked at, by the name that the API gives them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly texts: {
    readonly title: string;
    readonly text: string;
    readonly newTab: string;
  };
}

/** Time in which somebody goes on typing. */
const pause = 400;
/** A shorter name looks like too much. */
const shortest = 4;

/** What looks like it: what the server found, and with script also while one types. */
export function DoublesIsland({ found, from, entry, fields, texts }: DoublesProps) {
  const [doubles, setDoubles] = useState(found);
  useEffect(() => watch({ from, fields }, setDoubles), [from, fields]);
  return (
    <div role="status">
      {doubles.length > 0 && (
        <div className="w-doubles">
          <h3>{texts.title}</h3>
          <p>{texts.text}</p>
          <ul className="w-list">
            {doubles.map((double) => (
              <li key={double.id}>
                <a
                  href={entry.replace("ID", encodeURIComponent(double.id))}
                  target="_blank"
                  rel="noopener"
                >
                  {double.name}
                  <span className="w-vh"> {texts.newTab}</span>
                </a>
                {double.summary && <span className="w-sub">{firstPart(double.summary)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** As much as tells what it is. */
const firstPart = (summary: string): string =>
  summary.length > 160 ? `${summary.slice(0, 160).replace(/\s\S*$/, "")} …` : summary;

/** Looks again whenever one of the fields rests. Returns how to stop. */
function watch(
  { from, fields }: Pick<DoublesProps, "from" | "fields">,
  show: (doubles: readonly Double[]) => void,
): () => void {
  const inputs = Object.entries(fields).flatMap(([name, id]) => {
    const input = document.getElementById(id);
    return input instanceof HTMLInputElement ? [[name, input] as const] : [];
  });
  let timer = 0;
  let asking = new AbortController();
  const look = async () => {
    asking.abort();
    asking = new AbortController();
    const query = new URLSearchParams(
      inputs.map(([name, input]): [string, string] => [name, input.value.trim()]),
    );
    for (const [name, value] of [...query]) if (value.length < shortest) query.delete(name);
    if (query.size === 0) return show([]);
    query.set("limit", "5");
    try {
      const reply = await fetch(`${from}?${query}`, { signal: asking.signal });
      if (reply.ok) show(((await reply.json()) as { items: readonly Double[] }).items);
    } catch {
      // Typing on, or no network: the server looks again when the form is sent.
    }
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), pause);
  };
  for (const [, input] of inputs) input.addEventListener("input", wait);
  return () => {
    clearTimeout(timer);
    asking.abort();
    for (const [, input] of inputs) input.removeEventListener("input", wait);
  };
}
