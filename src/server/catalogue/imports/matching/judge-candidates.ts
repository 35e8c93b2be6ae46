import { isDeepStrictEqual } from "node:util";
import type { Difference, ImportFault } from "#contract/collecting";
import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { differences } from "../../entries/differences.ts";
import { contentOf } from "../../entries/entry.ts";
import type { SomeContent } from "../../entries/some-content.ts";
import { faultsOf } from "../../proposals/check-content.ts";
import { type KnownCodes, knownCodes } from "../../proposals/known-codes.ts";
import type { Candidate } from "../candidate.ts";
import { importFault, quoted } from "../import-fault.ts";
import type { ImportRowRow } from "../import-row.ts";
import { namesOfWholes, waitingFromFiles } from "./match-store.ts";

type Judged = Omit<ImportRowRow, "import" | "n">;

/**
 * What taking each row over would do: something new, a change with before and after, nothing, or nothing because it is
 * faulty. Looks up what it needs for all of them at once.
 */
export async function judgeCandidates(
  ctx: Context,
  organisation: string,
  candidates: readonly Candidate[],
): Promise<Judged[]> {
  const known = await knownCodes(
    ctx,
    candidates.map(({ said }) => said),
  );
  const anyNew = candidates.some(({ entry }) => entry === null);
  const likeness = anyNew ? await likenessOf(ctx) : () => undefined;
  const waits = await waitingOf(ctx, organisation);
  const seen = new Map<string, Candidate>();
  return candidates.map((given) => {
    const { candidate, kept } = withoutOwner(given);
    const faults = [
      ...candidate.faults,
      ...kept,
      ...twiceIn(seen, candidate),
      ...wrongIn(candidate, known),
    ];
    return judged(candidate, { faults, waits, likeness });
  });
}

/** Who owns an entry is not given away by a file: the other claims it. */
function withoutOwner(candidate: Candidate): {
  candidate: Candidate;
  kept: readonly ImportFault[];
} {
  const { entry, said } = candidate;
  if (entry === null || said.ownerId === undefined) {
    return { candidate, kept: [] };
  }
  const { ownerId, ...rest } = said;
  const kept = ownerId === entry.owner_id ? [] : [ownerKept(candidate)];
  return { candidate: { ...candidate, said: rest }, kept };
}

/** A file says one thing of an entry, and not two. */
function twiceIn(seen: Map<string, Candidate>, candidate: Candidate): ImportFault[] {
  const { source, entry, faults } = candidate;
  const keys = [
    ...(source === null ? [] : [`source ${source}`]),
    ...(entry === null ? [] : [`entry ${entry.id}`]),
  ];
  const before = keys.flatMap((key) => seen.get(key) ?? []).at(0);
  for (const key of keys) if (!seen.has(key)) seen.set(key, candidate);
  return before && !faults.some(({ code }) => code === "same-twice") ? [sameTwice(before)] : [];
}

interface Besides {
  readonly faults: readonly ImportFault[];
  readonly waits: (key: string, content: SomeContent) => boolean;
  readonly likeness: (name: string) => { readonly id: string; readonly name: string } | undefined;
}

function judged(candidate: Candidate, { faults, waits, likeness }: Besides): Judged {
  const { file, line, name, source, entry, said } = candidate;
  const row = {
    file,
    line,
    name,
    source,
    entry: entry?.id ?? null,
    entry_version: entry?.version ?? null,
    differences: [],
  };
  if (faults.some(({ level }) => level === "error")) {
    return { ...row, outcome: "faulty", content: null, faults };
  }
  const differ = changesOf(candidate);
  const outcome = entry === null ? "new" : differ.length === 0 ? "same" : "change";
  const content = entry === null ? said : Object.fromEntries(afterOf(differ));
  if (outcome !== "same" && waits(keyOf(candidate), content)) {
    return { ...row, outcome: "same", content: said, faults: [...faults, waitsAlready] };
  }
  const like = outcome === "new" && name !== null ? likeness(name) : undefined;
  const told = [
    ...faults,
    ...(like ? [looksLike(like)] : []),
    ...(entry !== null && entry.whole !== entry.id && outcome === "change"
      ? [becamePart(entry.whole)]
      : []),
  ];
  return { ...row, outcome, content: said, differences: differ, faults: told };
}

/** What the entry would become other than it is: of a source that spoke before, only in what it itself changed. */
function changesOf({ entry, last, said }: Candidate): Difference[] {
  if (entry === null) return [];
  const changed = last ? Object.fromEntries(afterOf(differences(last, said))) : said;
  return differences(contentOf(entry), changed);
}

const afterOf = (differ: readonly Difference[]) =>
  differ.map(({ field, after }) => [field, after] as const);

/** By what the same is known again among what waits: its source, its entry, or its name. */
function keyOf(of: {
  readonly source: string | null;
  readonly entry: { readonly id: string } | null;
  readonly name: string | null;
}): string {
  if (of.source !== null) return `source ${of.source}`;
  return of.entry === null ? `name ${foldName(of.name ?? "")}` : `entry ${of.entry.id}`;
}

async function waitingOf(ctx: Context, organisation: string): Promise<Besides["waits"]> {
  const waiting = new Map<string, SomeContent[]>();
  for (const { source, entry, content } of await waitingFromFiles(ctx.db, organisation)) {
    const of = entry === null ? null : { id: entry };
    const key = keyOf({ source, entry: of, name: content.name ?? null });
    waiting.set(key, [...(waiting.get(key) ?? []), content]);
  }
  return (key, content) =>
    (waiting.get(key) ?? []).some((one) => isDeepStrictEqual(one, { ...content }));
}

async function likenessOf(ctx: Context): Promise<Besides["likeness"]> {
  const names = new Map<string, { id: string; name: string }>();
  for (const { id, name, aliases } of await namesOfWholes(ctx.db)) {
    for (const one of [...aliases, name]) names.set(foldName(one), { id, name });
  }
  return (name) => names.get(foldName(name));
}

function wrongIn({ said, line, columnOf }: Candidate, known: KnownCodes): ImportFault[] {
  return faultsOf(said, known).map(({ where, detail }) =>
    importFault("error", "faulty", detail, { field: where, line, column: columnOf(where) }),
  );
}

const sameTwice = ({ file }: Candidate): ImportFault =>
  importFault(
    "error",
    "same-twice",
    `is about the same entry as ${quoted(file)}: leave one of the two out`,
    { field: "url" },
    { file },
  );

const ownerKept = ({ line, columnOf }: Candidate): ImportFault =>
  importFault(
    "warning",
    "owner-kept",
    "is not changed by a file: the other organisation claims the entry",
    { field: "ownerId", line, column: columnOf("ownerId") },
  );

const waitsAlready = importFault(
  "warning",
  "waits-already",
  "was read in before, and waits for a moderator already",
);

const looksLike = ({ id, name }: { readonly id: string; readonly name: string }): ImportFault =>
  importFault(
    "warning",
    "looks-like",
    `has the name of ${quoted(name)}, which is in the catalogue: is it the same, then change that one by its id`,
    { field: "name" },
    { entry: id, name },
  );

const becamePart = (whole: string): ImportFault =>
  importFault(
    "warning",
    "became-part",
    `is a part of ${quoted(whole)} by now: the change is kept with the part`,
    { field: "id" },
    { entry: whole },
  );
