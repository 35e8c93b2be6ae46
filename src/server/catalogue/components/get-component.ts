import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { levelOf } from "../decisions/decision.ts";
import { decisionsOn } from "../decisions/decision-store.ts";
import { standardsExpected } from "../entries/standard-store.ts";
import { entriesOfComponent, findComponent } from "./component-store.ts";

/** A reference component: its standards with their level, and what offers it. Throws `catalogue/unknown-component`. */
export async function getComponent(
  ctx: Context,
  id: string,
): Promise<z.infer<typeof contract.getComponent.reply>> {
  const component = await findComponent(ctx.db, id);
  if (!component) {
    throw new NotFound(
      "catalogue/unknown-component",
      `There is no reference component ${JSON.stringify(id.slice(0, 100))}. See the list of reference components.`,
    );
  }
  const standards = await standardsExpected(ctx.db, [id]);
  const decisions = Map.groupBy(
    await decisionsOn(
      ctx.db,
      standards.map((standard) => standard.id),
    ),
    ({ entry }) => entry,
  );
  const today = dutchDate(ctx.now);
  return {
    id,
    name: component.name,
    synonyms: [...component.synonyms],
    summary: component.summary,
    standards: standards.map(({ component: _, component_name: __, ...standard }) => ({
      ...standard,
      level: levelOf(decisions.get(standard.id) ?? [], today),
    })),
    entries: await entriesOfComponent(ctx.db, id),
    sources: [...component.sources],
  };
}
