import Papa from "papaparse";
import { expect } from "vitest";
import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { AnswerRow, Effort, LikeUs, Peloton, UseOfEntry } from "#contract/adoption";
import type { MunicipalityBrief } from "#contract/municipality";
import type { AnyRoute } from "#contract/route";
import { everyRoute, type Platform } from "../asked-as.ts";
import { entries } from "../random-words.ts";

/** Before GM9003 went up in GM9002 and GM9006 was divided, since, and today. */
export const days = ["2019-12-31", "2024-12-31", "2026-11-22"] as const;
export const today = days[2];

type Item<Route extends { readonly reply: z.ZodType<{ items: unknown[] }> }> = z.infer<
  Route["reply"]
>["items"][number];

/** A table as who opens it in a spreadsheet reads it: by the names of its columns, in text. */
export type Table = readonly Readonly<Record<string, string>>[];

/** Every figure over use and answers, as it leaves the server, with the table that goes with it. */
export interface Figures {
  readonly pelotons: readonly Peloton[];
  readonly subjects: readonly (Listed<typeof contract.listSubjectAnswers> & { on: string })[];
  readonly rows: readonly { on: string; items: readonly AnswerRow[]; table: Table }[];
  readonly moments: Listed<typeof contract.listAnswerYears>;
  readonly uses: readonly { entry: string; items: readonly UseOfEntry[]; table: Table }[];
  readonly efforts: readonly {
    items: readonly Effort[];
    table: Table;
    spread: z.infer<typeof contract.getEffortSpread.reply>;
  }[];
  readonly towns: readonly OfTown[];
}

interface Listed<Route extends { readonly reply: z.ZodType<{ items: unknown[] }> }> {
  readonly items: readonly Item<Route>[];
  readonly table: Table;
}

interface OfTown {
  readonly code: string;
  readonly brief: MunicipalityBrief;
  readonly alike: readonly LikeUs[];
  readonly usedBy: Listed<typeof contract.listUsedByLikeUs>;
  readonly answers: Listed<typeof contract.listAnswersOfOrganisation>;
  readonly uses: Listed<typeof contract.listUsesOfOrganisation>;
}

type Values = Readonly<Record<string, string>>;

/** Asks all of it, as the world does. Of these towns, each of which exists today. */
export async function figuresOf(platform: Platform, towns: readonly string[]): Promise<Figures> {
  const text = async (id: string, params: Values, query: Values): Promise<string> => {
    const asked = pathOf(id, params);
    const url = `/api/v1${asked}?${new URLSearchParams(query)}`;
    const told = await platform.ask("nobody", { method: "GET", url });
    expect([url, told.status]).toEqual([url, 200]);
    return told.body;
  };
  const ask = async <Reply>(id: string, params: Values, query: Values = {}): Promise<Reply> =>
    JSON.parse(await text(id, params, query)) as Reply;
  const list = async <Row>(id: string, params: Values, query: Values = {}) => ({
    items: (await ask<{ items: Row[] }>(id, params, { ...query, limit: "500" })).items,
    table: tableIn(await text(id, params, { ...query, format: "csv" })),
  });
  const figures = {
    pelotons: await each(days, (on) =>
      each(entries, (entry) => ask<Peloton>("getPeloton", { entry }, { on })),
    ),
    subjects: await each(days, async (on) => ({
      on,
      ...(await list<Item<typeof contract.listSubjectAnswers>>("listSubjectAnswers", {}, { on })),
    })),
    rows: await each(days, async (on) => ({
      on,
      ...(await list<AnswerRow>("listAnswers", {}, { on })),
    })),
    moments: await list<Item<typeof contract.listAnswerYears>>("listAnswerYears", {}),
    uses: await each(entries, async (entry) => ({
      entry,
      ...(await list<UseOfEntry>("listUsesOfEntry", { entry })),
    })),
    efforts: await each(entries, async (entry) => ({
      ...(await list<Effort>("listEfforts", { entry })),
      spread: await ask<z.infer<typeof contract.getEffortSpread.reply>>("getEffortSpread", {
        entry,
      }),
    })),
    towns: await each(towns, async (id) => ({
      code: id,
      brief: await ask<MunicipalityBrief>("getMunicipalityBrief", { id }),
      alike: (await ask<{ items: LikeUs[] }>("listLikeUs", { id }, { limit: "500" })).items,
      usedBy: await list<Item<typeof contract.listUsedByLikeUs>>("listUsedByLikeUs", { id }),
      answers: await list<Item<typeof contract.listAnswersOfOrganisation>>(
        "listAnswersOfOrganisation",
        { id },
      ),
      uses: await list<Item<typeof contract.listUsesOfOrganisation>>("listUsesOfOrganisation", {
        id,
      }),
    })),
  };
  return { ...figures, pelotons: figures.pelotons.flat() };
}

const tableIn = (csv: string): Table =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

function pathOf(id: string, params: Values): string {
  const route: AnyRoute | undefined = everyRoute.find((one) => one.route.id === id)?.route;
  return route?.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "") ?? "";
}

/** One after another: there is one connection. */
async function each<In, Out>(all: readonly In[], use: (one: In) => Promise<Out>): Promise<Out[]> {
  const made: Out[] = [];
  for (const one of all) made.push(await use(one));
  return made;
}
