import { type Effort, getOwnEffort, listEfforts, listOwnUses } from "#contract/adoption";
import { getEntry } from "#contract/catalogue";
import { type Document, listDocuments } from "#contract/documents";
import { type Tried, textOf } from "../acts.ts";
import type { Asked } from "../page.ts";
import { allPages } from "../paging.ts";
import { fieldsOf, typedFrom, type Way, wayNamed, wayOf } from "./effort-fields.ts";
import { type Nowhere, type Place, placeOf } from "./place-of.ts";

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
  /** Whether the organisation hides that it uses the entry; null when the reader cannot be told yet. */
  readonly hidden: boolean | null;
  /** Documents of the organisation that everybody may read. */
  readonly choices: readonly Document[];
}

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
  const [told, documents, uses] = await Promise.all([
    toldOf(asked, known),
    allPages(ask, listDocuments, {}, { id }),
    may("listOwnUses") === "yes" ? allPages(ask, listOwnUses, {}, { id }) : null,
  ]);
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
    hidden: uses === null ? null : use.some(({ hidden }) => hidden),
    choices: documents.filter(
      ({ audience, readable, withdrawnAt }) =>
        audience === "public" && readable && withdrawnAt === null,
    ),
  };
}

/** First what the organisation itself told, be it concealed from others. */
async function toldOf({ ask }: Asked, { organisation, may, entry }: Known): Promise<Effort | null> {
  const { id } = organisation;
  const own =
    may("getOwnEffort") === "yes"
      ? (await ask(getOwnEffort, { params: { id, entry } })).effort
      : null;
  if (own !== null) return own;
  const efforts = await allPages(ask, listEfforts, {}, { entry });
  return efforts.find((one) => one.organisation.id === id) ?? null;
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
