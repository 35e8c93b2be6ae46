import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { licensePage } from "#standards/publiccode/index";
import { componentNames } from "../components/component-store.ts";
import { levelOf, levelOfVersion, stageOf } from "../decisions/decision.ts";
import { decisionsOn } from "../decisions/decision-store.ts";
import { kitsOf } from "../kits/kit-store.ts";
import { asDecision } from "./as-decision.ts";
import { changedAt } from "./changed-at.ts";
import { contentOf, type EntryRow } from "./entry.ts";
import { entriesById, entriesOfWhole } from "./entry-store.ts";
import { contentOfWhole } from "./gather.ts";
import { requireWhole } from "./require-entry.ts";
import { expectedOf, standardsExpected, supportersOf, versionsOf } from "./standard-store.ts";

type Reply = z.infer<typeof contract.getEntry.reply>;

/** All that is known of an entry, of it and of what was merged into it. Throws `catalogue/unknown-entry`. */
export async function getEntry(ctx: Context, id: string): Promise<Reply> {
  const whole = await requireWhole(ctx, id);
  const family = await entriesOfWhole(ctx.db, whole.id);
  const parts = family.filter((row) => row.id !== whole.id);
  const content = contentOfWhole(whole, parts);
  const ids = family.map((row) => row.id);
  const today = dutchDate(ctx.now);
  const decisions = await decisionsOn(ctx.db, ids);
  const kits = await kitsOf(ctx.db, ids);
  const nameOf = await namesOf(ctx, [
    ...(content.ownerId ? [content.ownerId] : []),
    ...content.joins,
    ...kits.map(({ organisation }) => organisation),
  ]);
  const components = await componentNames(ctx.db, content.components);
  const expected = await standardsExpected(ctx.db, content.components);
  const supported = new Set(await wholesOf(ctx, content.standards));
  return {
    ...content,
    id: whole.id,
    stage: stageOf(decisions, today),
    level: levelOf(decisions, today),
    ownerOrganisation: content.ownerId ? nameOf(content.ownerId) : null,
    licenceUrl: content.licence && licensePage(content.licence),
    joinsNamed: content.joins.map(nameOf),
    componentsNamed: content.components.map((one) => ({
      id: one,
      name: components.get(one) ?? one,
    })),
    registerStatus: whole.register_status,
    codeChangedOn: whole.code_changed_on,
    versions: (await versionsOf(ctx.db, ids)).map(({ version, name, register_status }) => ({
      version,
      name,
      registerStatus: register_status,
      level: levelOfVersion(decisions, version, today),
    })),
    decisions: decisions.map(asDecision),
    standardsExpected: expected.map(({ component, component_name, ...standard }) => ({
      ...standard,
      component: { id: component, name: component_name },
      supported: supported.has(standard.id) ? true : null,
    })),
    supportedBy: await supportersOf(ctx.db, ids),
    expectedOf: await expectedOf(ctx.db, ids),
    kits: kits.map(({ entry, organisation, steps, changed_at, version }) => ({
      entry,
      organisation: nameOf(organisation),
      steps: [...steps],
      changedAt: changed_at.toISOString(),
      version,
    })),
    parts: parts.map(named),
    own: parts.length === 0 ? null : contentOf(whole),
    origin: whole.origin,
    sources: [...new Set(family.flatMap(({ sources }) => sources))],
    createdAt: whole.created_at.toISOString(),
    changedAt: changedAt(family, decisions, today).toISOString(),
    version: whole.version,
  };
}

const named = ({ id, name }: EntryRow) => ({ id, name });

async function wholesOf(ctx: Context, ids: readonly string[]): Promise<string[]> {
  return (await entriesById(ctx.db, ids)).map(({ whole }) => whole);
}

async function namesOf(
  ctx: Context,
  ids: readonly string[],
): Promise<(id: string) => { id: string; name: string }> {
  const names = await organisationNames(ctx, [...new Set(ids)]);
  return (id) => ({ id, name: names.get(id)?.name ?? id });
}
