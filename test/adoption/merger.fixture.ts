import type { Context } from "#platform/context";
import {
  api,
  giveAnswer,
  inventEntry,
  inventTowns,
  merge,
  putUse,
  worksFor,
} from "./adoption.fixture.ts";

// As Uden and Landerd went up in Maashorst on 1 January 2022, in invented towns: two become one, and a third stays.
export const [uden, landerd, maashorst, other] = ["GM9001", "GM9002", "GM9003", "GM9004"] as const;
const supplier = "OR9001";
export const mergedOn = "2022-01-01";
/** On which figures are held against a count made apart: before, on the last day, on the day and after. */
export const dates = ["2020-06-30", "2021-06-30", "2021-12-31", "2022-01-01", "2023-06-30"];

export const on = (ctx: Context, day: string): Context => ({
  ...ctx,
  now: new Date(`${day}T10:00:00Z`),
});
export const as = (ctx: Context, day: string, code: string): Context =>
  worksFor(on(ctx, day), code);

/** What they said of use and answered until then, and the merger. Returns the id of what a supplier proposed to one. */
export async function history(ctx: Context): Promise<string> {
  const proposal = await untilMerger(ctx);
  await mergeThem(ctx);
  return proposal;
}

export const mergeThem = (ctx: Context): Promise<void> =>
  merge(ctx, { into: maashorst, of: [uden, landerd], on: mergedOn });

export async function untilMerger(ctx: Context): Promise<string> {
  await inventTowns(ctx, [
    { code: uden, name: "Oefen-Uden" },
    { code: landerd, name: "Oefen-Landerd" },
    { code: maashorst, name: "Oefenhorst", from: mergedOn },
    { code: other, name: "Oefenblijf" },
    { code: supplier, name: "Oefenleverancier" },
  ]);
  for (const id of ["oefen-een", "oefen-twee", "oefen-drie"]) await inventEntry(ctx, id);
  await putUse(as(ctx, "2020-01-15", uden), uden, "oefen-een", { productionOn: "2019-05-01" });
  await putUse(as(ctx, "2020-02-15", landerd), landerd, "oefen-een", { status: "not-used" });
  await putUse(as(ctx, "2020-03-15", uden), uden, "oefen-twee", { productionOn: "2018-05-01" });
  await giveAnswer(as(ctx, "2021-01-15", uden), uden, "oefen-een");
  await giveAnswer(as(ctx, "2021-02-15", landerd), landerd, "oefen-een", {
    answer: "not-now",
    reason: "Eerst de nieuwe gemeente.",
    expiresOn: "2023-01-01",
  });
  await giveAnswer(as(ctx, "2021-03-15", uden), uden, "oefen-twee");
  await giveAnswer(as(ctx, "2021-04-15", landerd), landerd, "oefen-twee");
  await giveAnswer(as(ctx, "2021-05-15", other), other, "oefen-drie");
  const { id } = (await api.ask(worksFor(on(ctx, "2021-11-01"), supplier, "editor"), "proposeUse", {
    params: { id: supplier },
    body: {
      organisation: landerd,
      entry: "oefen-drie",
      version: null,
      status: "in-production",
      since: null,
      note: null,
      evidenceUrl: null,
    },
  })) as { id: string };
  return id;
}
