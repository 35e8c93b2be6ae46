import { expect, test } from "vitest";
import { chanceFrom } from "../examples/chance.ts";
import { at } from "../examples/of-rules/case.ts";
import { type Content, plain } from "../examples/of-rules/plain-messages.ts";
import { checkMessage } from "../message-check.ts";
import { messages } from "../release-3-2/messages.ts";
import { technical } from "../release-3-2/rules/technical.ts";
import { writeMessage } from "../writer/write-message.ts";

interface Assigned {
  readonly category: string | undefined;
  readonly code: string | undefined;
  readonly begin: string;
  readonly end: string | undefined;
}

const isSame = (one: Assigned, other: Assigned): boolean =>
  one.category === undefined ||
  other.category === undefined ||
  (one.category === other.category &&
    (one.code === undefined || other.code === undefined || one.code === other.code));

const overlap = (one: Assigned, other: Assigned): boolean =>
  one.begin <= (other.end ?? "9") && other.begin <= (one.end ?? "9");

/** Pair by pair: which overlap with one that begins before them, or as early and stands before them. */
const overlapping = (all: readonly Assigned[]): number[] =>
  all.flatMap((one, n) => {
    const isLater = (other: Assigned, m: number) =>
      other.begin < one.begin || (other.begin === one.begin && m < n);
    return all.some((other, m) => isLater(other, m) && isSame(one, other) && overlap(one, other))
      ? [n + 1]
      : [];
  });

function found(all: readonly Assigned[]): number[] {
  const message = messages.get("WMO301");
  const content = plain["301"]?.();
  if (!message || !content) throw new Error("there is no WMO301");
  const [first] = at(content, "Client")["ToegewezenProducten"] as Content[];
  at(content, "Client")["ToegewezenProducten"] = all.map(({ category, code, begin, end }, n) => {
    const made: Content = { ...first, ToewijzingNummer: n, Ingangsdatum: begin };
    delete made["Product"];
    delete made["Einddatum"];
    if (end !== undefined) made["Einddatum"] = end;
    if (category !== undefined) {
      made["Product"] = { Categorie: category, ...(code !== undefined && { Code: code }) };
    }
    return made;
  });
  const bytes = new TextEncoder().encode(writeMessage(message, content));
  const rules = technical.filter(({ code }) => code === "TR302");
  return checkMessage(bytes, { rules }).findings.map(({ path }) =>
    Number(/ToegewezenProduct\[(\d+)\]/.exec(path)?.[1]),
  );
}

test("periods that overlap are found as pair by pair they are", () => {
  const chance = chanceFrom(11);
  const day = (from: number): string => `2026-01-${String(from).padStart(2, "0")}`;
  let count = 0;
  for (let n = 0; n < 400; n += 1) {
    const all = Array.from({ length: chance.between(1, 7) }, (): Assigned => {
      const begin = chance.between(1, 20);
      const category = chance.pick(["02", "02", "03", ""]) || undefined;
      return {
        category,
        code: (category && chance.pick(["02A05", "02A05", "02A06", ""])) || undefined,
        begin: day(begin),
        end: chance.once(3) ? undefined : day(begin + chance.between(0, 5)),
      };
    });
    const expected = overlapping(all);
    expect(found(all)).toEqual(expected);
    count += expected.length;
  }
  expect(count).toBeGreaterThan(300);
});
