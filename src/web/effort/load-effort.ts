import type { z } from "zod";
import {
  type Effort,
  getOwnEffort,
  listEfforts,
  listOwnUses,
  type OwnUse,
} from "#contract/adoption";
import { getEntry } from "#contract/catalogue";
import { type Document, listDocuments } from "#contract/documents";
import { type Tried, textOf } from "../acts.ts";
import type { Asked } from "../page.ts";
import { allPages } from "../paging.ts";
import { fieldsOf, typedFrom, type Way, wayNamed, wayOf } from "./effort-fields.ts";
import { type Nowhere, type Place, placeOf } from "./place-of.ts";

type OwnEffort = z.infer<typeof getOwnEffort.reply>;

export interface EffortData {
  readonly entry: { readonly id: string; readonly name: string };
  readonly place: Place | Nowhere;
  readonly tried: Tried | null;
  /** Null for who may not fill it in. */
  readonly form: EffortForm | null;
}

export interface EffortForm {
  readonly way: Way;
  /** What stands in each field: as it was typed, or else as it was told before. */
  readonly values: Readonly<Record<string, string>>;
  readonly documents: readonly string[];
  /** Id of what is replaced; empty when the organisation told nothing. */
  readonly replaces: string;
  /** What the organisation told before; else what a source tells of it. */
  readonly told: Effort | null;
  /** Why the organisation has nothing to tell; null when it has, or the reader cannot be told yet. */
  readonly nothingToTell: OwnEffort["nothingToTell"];
  /** Who sees what is told now. */
  readonly seenBy: SeenBy;
  /** Versions of which nobody else sees what is told. */
  readonly concealedVersions: readonly string[];
  /** Whether nobody else sees what was told before. */
  readonly concealed: boolean;
  /** Documents of the organisation that everybody may read. */
  readonly choices: readonly Document[];
}

/**
 * `nobody`: it would give away what the organisation hides. `though-hidden`: it hides that, and says it openly as well.
 * `not-known`: the reader cannot be told yet.
 */
export type SeenBy = "everybody" | "nobody" | "though-hidden" | "not-known";

export async function loadEffort(asked: Asked, tried: Tried | null): Promise<EffortData> {
  const { ask, params } = asked;
  const { id, name } = await ask(getEntry, { params: { entry: params["id"] } });
  const place = await placeOf(asked);
  const form =
    place.organisation === null || place.may("putEffort") === "no"
      ? null
      : await loadForm(asked, { ...place, entry: id, tried });
  return { entry: { id, name }, place, tried, form };
}

interface Known extends Place {
  readonly entry: string;
  readonly tried: Tried | null;
}

async function loadForm(asked: Asked, known: Known): Promise<EffortForm> {
  const { ask, query } = asked;
  const { organisation, may, entry, tried } = known;
  const { id } = organisation;
  // The form that takes it away has no fields: what was told is drawn again when that is refused.
  const sent = tried?.act === "effort" ? tried.form : null;
  const [own, documents, uses] = await Promise.all([
    may("getOwnEffort") === "yes" ? ask(getOwnEffort, { params: { id, entry } }) : null,
    allPages(ask, listDocuments, {}, { id }),
    may("listOwnUses") === "yes" ? allPages(ask, listOwnUses, {}, { id }) : null,
  ]);
  const told = own?.effort ?? (await toldToAll(asked, known));
  const use = uses?.filter((one) => one.entry.id === entry && one.origin === "own") ?? [];
  const way =
    wayNamed(sent?.get("way") ?? query.get("way")) ??
    (told?.hours.length ? wayOf(told.hours) : "phase");
  const since = use.find(({ productionOn }) => productionOn !== null);
  return {
    way,
    values: sent ? typedIn(sent, way) : valuesOf(told, way, since),
    documents: sent ? sent.getAll("documents") : (told?.documents ?? []),
    replaces: replacedBy(sent, tried, told),
    told,
    nothingToTell: own?.nothingToTell ?? null,
    seenBy: seenBy(own, use),
    concealedVersions: own?.concealedVersions ?? [],
    concealed: own?.concealed ?? false,
    choices: documents.filter(
      ({ audience, readable, withdrawnAt }) =>
        audience === "public" && readable && withdrawnAt === null,
    ),
  };
}

/** What all can see of it: that of a source, or its own for who cannot be shown more yet. */
async function toldToAll({ ask }: Asked, { organisation, entry }: Known): Promise<Effort | null> {
  const efforts = await allPages(ask, listEfforts, {}, { entry });
  return efforts.find((one) => one.organisation.id === organisation.id) ?? null;
}

/** The API knows the rule: a word that is open leaves nothing to hide. */
function seenBy(
  own: OwnEffort | null,
  uses: readonly Pick<OwnUse, "hidden" | "version">[],
): SeenBy {
  if (own === null) return "not-known";
  if (own.wouldConceal) return "nobody";
  const saidOpenly = ({ version }: Pick<OwnUse, "version">) =>
    version === null || !own.concealedVersions.includes(version);
  return uses.some((use) => use.hidden && saidOpenly(use)) ? "though-hidden" : "everybody";
}

const others = ["estimate", "liveOn", "version", "pitfall"] as const;

const typedIn = (form: URLSearchParams, way: Way): Record<string, string> =>
  Object.fromEntries(
    [...fieldsOf(way).map(({ field }) => field), ...others].map((name) => [
      name,
      textOf(form, name),
    ]),
  );

/** What was told; else what is known of the use. Who told nothing yet most often has to guess. */
function valuesOf(
  told: Effort | null,
  way: Way,
  use: { readonly productionOn: string | null; readonly version: string | null } | undefined,
): Record<string, string> {
  return {
    ...typedFrom(told?.hours ?? [], way),
    estimate: (told?.estimate ?? true) ? "yes" : "no",
    liveOn: (told ? told.liveOn : use?.productionOn) ?? "",
    version: (told ? told.version : use?.version) ?? "",
    pitfall: told?.pitfall ?? "",
  };
}

/**
 * As it was read, so that what a colleague told meanwhile is not overwritten unseen. When that was said, the next form
 * replaces what stands now. What a source tells is never replaced: an own word goes before it.
 */
function replacedBy(
  sent: URLSearchParams | null,
  tried: Tried | null,
  told: Effort | null,
): string {
  const changed = tried?.refused?.type === "/problems/adoption/effort-changed";
  if (sent && !changed) return textOf(sent, "replaces");
  return told?.origin === "own" ? told.id : "";
}
