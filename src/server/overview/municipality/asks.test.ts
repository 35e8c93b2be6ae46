import { expect, test } from "vitest";
import type { OwnState } from "#adoption";
import { asksOf } from "./asks.ts";

type Answered = OwnState["subjects"][number];
type Given = Partial<Pick<Answered["subject"], "rule" | "level">> & Partial<Answered>;

const subject = (name: string, { rule = "solution", level = null, ...given }: Given): Answered => ({
  subject: {
    entry: { id: name, name, kind: "software" },
    themes: [],
    version: null,
    rule,
    level,
    decider: null,
    since: null,
  },
  state: "none",
  waits: { as: "answer", by: null },
  ready: null,
  ...given,
});

const review = (by: string) => ({ state: "uses", waits: { as: "review", by } }) as const;

const stateWith = (...subjects: Answered[]): OwnState => ({
  subjects,
  standings: new Map(),
  onlySources: [],
  proposals: [],
  hidden: new Set(),
});

const asked = (state: OwnState) =>
  asksOf(state, {
    on: "2026-11-27",
    entryOf: (id) => ({ id, name: id }),
    organisationOf: (id) => ({ id, name: id }),
  });

test("the law goes first, then what binds, what is explained, what is late, what has a day, what is ready", () => {
  const { items } = asked(
    stateWith(
      subject("silent", {}),
      subject("ready", { ready: "uses" }),
      subject("with a day", review("2026-12-10")),
      subject("late", review("2026-11-07")),
      subject("longest late", review("2024-08-10")),
      subject("explained", { rule: "joint", level: "comply-or-explain" }),
      subject("bound, with a day", { rule: "joint", level: "binding", ...review("2026-12-20") }),
      subject("bound", { rule: "joint", level: "binding" }),
      subject("law", { rule: "law", level: "binding" }),
    ),
  );
  expect(items.map(({ entry }) => entry.name)).toEqual([
    "law",
    "bound, with a day",
    "bound",
    "explained",
    "longest late",
    "late",
    "with a day",
    "ready",
    "silent",
  ]);
});

test("answers are one number; what is about use comes after them and is counted apart", () => {
  const use = { origin: "facts", entry: "named" } as OwnState["onlySources"][number];
  const asks = asked({
    ...stateWith(
      subject("law", { rule: "law" }),
      subject("answered", { state: "uses", waits: null }),
      subject("silent", {}),
    ),
    onlySources: [use, { ...use, id: "a second source of the same" }],
    proposals: [
      { entry: "proposed", proposer: "OR9001", version: null } as OwnState["proposals"][number],
    ],
  });
  expect(asks).toMatchObject({ total: 2, law: 1, conflicts: 0, proposals: 1, sources: 1 });
  expect(asks.items.map(({ kind }) => kind)).toEqual(["answer", "answer", "proposal", "source"]);
});
