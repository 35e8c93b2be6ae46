import { EntryContent } from "#contract/catalogue";
import type { ImportFault } from "#contract/collecting";
import {
  describeFault,
  type Fault,
  type PublicCode,
  readPubliccode,
} from "#standards/publiccode/index";
import type { SomeContent } from "../../entries/some-content.ts";
import { bareAddress } from "../../proposals/bare-address.ts";
import { importFault, legible } from "../import-fault.ts";
import { summaryOf } from "./summary-of.ts";

/** What a publiccode.yml says of an entry. Owner and standards are looked up later, by what stands here. */
export interface PubliccodeRow {
  readonly file: string;
  readonly name: string | null;
  /** By which address the same software is known again; null when it names none. */
  readonly source: string | null;
  readonly said: SomeContent;
  /** Who may be its owner, the surest first. A person may stand among them. */
  readonly owners: readonly string[];
  /** What it says to support or to be built on. */
  readonly supports: readonly string[];
  readonly faults: readonly ImportFault[];
}

interface Given {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched. */
  readonly address: string | null;
}

/**
 * A publiccode.yml as content for the catalogue. What it lacks or says in a way that cannot be used is left blank and
 * named as a gap; only without a name there is nothing to take over. Contacts are not read at all.
 */
export function fromPubliccode({ file, bytes, address }: Given): PubliccodeRow {
  const read = readPubliccode(bytes);
  const { file: code } = read;
  const faults = read.faults
    .filter(({ because }) => because === null)
    .map((fault) => told(fault, code !== null));
  if (code === null) {
    return {
      file,
      name: null,
      source: null,
      said: {},
      owners: [],
      supports: [],
      faults: few(faults),
    };
  }
  const { said, gaps } = usable(contentOf(code, address));
  const { summary, faults: ofSummary } = summaryOf(code);
  const source = code.url ?? address;
  return {
    file,
    name: code.name === null ? null : legible(code.name).slice(0, longestName),
    source: source === null ? null : `https://${bareAddress(source)}`.slice(0, longestSource),
    said: { ...said, ...(summary === null ? {} : { summary }) },
    owners: [code.organisation?.name, code.legal.mainCopyrightOwner, code.legal.repoOwner].flatMap(
      (one) => one ?? [],
    ),
    supports: [...code.supports, ...code.dependsOn.open.map(({ name }) => name)],
    faults: few([...faults, ...gaps, ...ofSummary, ...nameless(said)]),
  };
}

const longestName = 120;
const longestSource = 500;

/** Everything that maps one to one; what is null is not said. */
function contentOf(code: PublicCode, address: string | null): readonly Told[] {
  const aliases = [
    ...new Set(code.description.flatMap(({ localisedName }) => localisedName ?? [])),
  ].filter((alias) => alias !== code.name);
  return [
    ["name", code.name, "name"],
    ["kind", "software", ""],
    ["aliases", aliases.length === 0 ? null : aliases.slice(0, mostAliases), "description"],
    ["licence", code.legal.license, "legal.license"],
    ["link", code.landingUrl, "landingURL"],
    ["code", code.url, "url"],
    ["publiccode", address, ""],
    ["developmentStatus", code.developmentStatus, "developmentStatus"],
    ["sourceUrl", address ?? code.url, ""],
  ];
}

const mostAliases = 20;

type Told = readonly [field: keyof EntryContent, value: unknown, key: string];

/** What fits in an entry, and what does not. */
function usable(all: readonly Told[]): { said: SomeContent; gaps: ImportFault[] } {
  const said: Record<string, unknown> = {};
  const gaps: ImportFault[] = [];
  for (const [field, value, key] of all) {
    if (value === null) continue;
    const checked = EntryContent.shape[field].safeParse(value);
    if (checked.success) said[field] = checked.data;
    else if (key !== "") {
      const why = checked.error.issues[0]?.message ?? "does not fit";
      gaps.push(importFault("gap", "not-usable", why, { field: key }));
    }
  }
  return { said, gaps };
}

const nameless = ({ name }: SomeContent): ImportFault[] =>
  name === undefined
    ? [
        importFault(
          "error",
          "no-name",
          `has no name of at most ${longestName} signs: give it one, so that it can be found`,
          { field: "name" },
        ),
      ]
    : [];

/** As many as somebody reads of one file. */
const mostFaults = 100;

const gravity = { error: 0, gap: 1, warning: 2 };

/** The gravest where there are too many: a file of which nothing comes must say so. */
function few(faults: readonly ImportFault[]): readonly ImportFault[] {
  const more = faults.length - mostFaults;
  if (more <= 0) return faults;
  const told = `has ${more} more faults: mend these first, and read it in again`;
  return [
    ...faults.toSorted((a, b) => gravity[a.level] - gravity[b.level]).slice(0, mostFaults),
    importFault("warning", "more-faults", told, {}, { count: more }),
  ];
}

/** What the standard says of the file. Where something can be made of it, an error is a gap. */
function told(fault: Fault, readable: boolean): ImportFault {
  const level = fault.level === "warning" ? "warning" : readable ? "gap" : "error";
  const sentence = describeFault(fault).replace(/^publiccode\.yml:\d+:\d+: /, "");
  const place = {
    field: fault.key,
    line: fault.line === 0 ? null : fault.line,
    column: fault.column === 0 ? null : fault.column,
  };
  return importFault(level, fault.code, sentence, place, { ...fault.params });
}
