import { getOrganisation, type OrganisationDetail } from "#contract/network";
import { type SearchHit, search } from "#contract/overview";
import type { Ask } from "#contract/pages";
import { problemOf } from "../../problem.ts";

interface Reference {
  readonly id: string;
  readonly name: string;
}

/** What became of a name, an alias or a code that somebody typed. */
export type Finding =
  | { readonly kind: "empty" }
  | { readonly kind: "found"; readonly organisation: OrganisationDetail }
  /** More than one fits: the reader chooses. */
  | { readonly kind: "several"; readonly q: string; readonly choices: readonly Reference[] }
  /** It is not there any more; these followed it. */
  | {
      readonly kind: "gone";
      readonly name: string;
      readonly until: string;
      readonly choices: readonly Reference[];
    }
  | { readonly kind: "other"; readonly name: string }
  | { readonly kind: "none"; readonly q: string };

const most = 8;

export async function findMunicipality(ask: Ask, typed: string): Promise<Finding> {
  const q = typed.trim();
  if (q === "") return { kind: "empty" };
  const code = codeIn(q);
  if (code !== null) {
    const organisation = await organisationOf(ask, code);
    return organisation ? byCode(organisation) : { kind: "none", q };
  }
  const { items } = await ask(search, { query: { q, limit: 20, type: "organisation" } });
  const hits = items.filter(({ type, kind }) => type === "organisation" && kind === "municipality");
  // What only looks like it is the reader's to choose.
  const picked = pick(
    hits.filter(({ approximate }) => !approximate),
    q,
  );
  if (picked) {
    const organisation = await organisationOf(ask, picked.id);
    if (organisation) return byCode(organisation);
  }
  // One of before is only worth choosing when there is none of today.
  const now = hits.filter(({ until }) => until === null);
  const choices = (now.length > 0 ? now : hits)
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }));
  return choices.length > 0 ? { kind: "several", q, choices } : { kind: "none", q };
}

function byCode(organisation: OrganisationDetail): Finding {
  const { kind, name, validUntil, succession } = organisation;
  if (kind !== "municipality") return { kind: "other", name };
  if (validUntil === null) return { kind: "found", organisation };
  return { kind: "gone", name, until: validUntil, choices: succession?.candidates ?? [] };
}

/** The code in what was typed, as it should be written: `gm363` is GM0363. Null when it is a name. */
export function codeIn(q: string): string | null {
  const found = /^([a-z]{2})\s?(\d{1,10})$/i.exec(q);
  if (!found?.[1] || !found[2]) return null;
  const kind = found[1].toUpperCase();
  return kind + (kind === "GM" ? found[2].padStart(4, "0") : found[2]);
}

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}|['’‘`-]/gu, "")
    .replace(/^gemeente\s+/i, "")
    .toLocaleLowerCase("nl")
    .trim();

/** The one hit that bears exactly this name or alias, today's before those of before; else none. */
export function pick(
  hits: readonly Pick<SearchHit, "id" | "name" | "matched" | "until">[],
  q: string,
): { readonly id: string } | null {
  const [only, ...others] = hits;
  if (only && others.length === 0 && only.until === null) return only;
  const bearing = hits.filter(
    ({ name, matched }) =>
      plain(name) === plain(q) || (matched !== null && plain(matched) === plain(q)),
  );
  const now = bearing.filter(({ until }) => until === null);
  const left = now.length > 0 ? now : bearing;
  return left.length === 1 ? (left[0] ?? null) : null;
}

async function organisationOf(ask: Ask, id: string): Promise<OrganisationDetail | null> {
  try {
    return await ask(getOrganisation, { params: { id } });
  } catch (error) {
    // A code that nobody has is a mistake of the reader, told at the field.
    if (problemOf(error)?.status === 404) return null;
    throw error;
  }
}
