import { type KeyboardEvent, useMemo, useRef } from "react";
import type { MapProps } from "./map-props.ts";
import type { Pointed } from "./pointed.ts";
import { type Direction, type Standing, walker } from "./walk.ts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Letters typed within this time belong to one name. */
const typing = 700;

/** The keys of the map: arrows along the neighbours, Home, End, letters, Enter, Escape. */
export function useMapKeys(
  { cells, named, municipality }: MapProps,
  pointed: Pointed | null,
  onPoint: (pointed: Pointed | null) => void,
) {
  const walk = useMemo(() => walker(cells), [cells]);
  const standing = useRef<Standing | null>(null);
  const typed = useRef({ text: "", at: 0 });

  const standOn = (next: Standing | null | undefined) => {
    if (!next) return;
    standing.current = next;
    onPoint({ index: next.index, byKeyboard: true });
  };
  const now = (): Standing => {
    const index = pointed?.index ?? standing.current?.index ?? firstIndex();
    // Somebody may have pointed elsewhere with the mouse since the last key.
    return standing.current?.index === index ? standing.current : walk.start(index);
  };
  // The largest municipality: it stands in the middle of what most people look for.
  const firstIndex = () =>
    Math.max(
      0,
      cells.findIndex(({ code }) => code === named[0]),
    );

  function find(letter: string, time: number): Standing | null {
    const { text, at } = typed.current;
    const wanted = (time - at < typing ? text : "") + letter.toLocaleLowerCase();
    typed.current = { text: wanted, at: time };
    const found = cells.findIndex(({ name }) =>
      typedAs(name).some((text) => text.startsWith(wanted)),
    );
    return found < 0 ? null : walk.start(found);
  }

  const goTo = (index: number) => {
    const cell = cells[index];
    if (cell) location.href = municipality.replace("ID", cell.code);
  };
  /** Does what a key asks; false when the key asks nothing of a map. */
  function act({ key, timeStamp }: KeyboardEvent): boolean {
    const direction = arrows[key];
    if (direction) standOn(walk.step(now(), direction));
    else if (key === "Home") standOn(walk.start(0));
    else if (key === "End") standOn(walk.start(cells.length - 1));
    else if (key === "Escape") onPoint(null);
    else if (key === "Enter") goTo(now().index);
    else if (/^[^\s]$/.test(key)) standOn(find(key, timeStamp));
    else return false;
    return true;
  }

  return {
    onFocus: () => standOn(now()),
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (act(event)) event.preventDefault();
    },
  };
}

/** A name as somebody types it: 's-Hertogenbosch is found at the s and at the h. */
function typedAs(name: string): string[] {
  const plain = name.toLocaleLowerCase().replace(/^['’]/, "");
  return [plain, plain.replace(/^s-/, "")];
}
