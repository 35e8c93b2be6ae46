import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { AnswerRow, AnswerState } from "#contract/adoption";
import type { Context, Db } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { dayAsked } from "../adoption-date.ts";
import { subjectKey } from "../answers/answer.ts";
import { placeOf } from "../municipalities-within.ts";
import { organisationsNamed } from "../names.ts";
import { type Board, boardOn } from "./board.ts";
import { findCells, type ToldCell, tellCells } from "./cell-store.ts";

type Asked = z.infer<typeof contract.listAnswers.query>;

/** A municipality and a subject, by their places on the board. */
interface Cell {
  readonly m: number;
  readonly s: number;
}

/**
 * The answers of a day themselves: a row for every municipality and subject, also where nothing was said. By subject,
 * and then in the order of municipalities. Throws `catalogue/unknown-entry`.
 */
export async function listAnswers(
  ctx: Context,
  asked: Asked,
): Promise<z.infer<typeof contract.listAnswers.reply>> {
  const { on, entry, answer } = asked;
  const whole = entry === undefined ? undefined : (await catalogueEntries.require(ctx, entry)).id;
  const board = await boardOn(ctx, dayAsked(ctx, on), { ...asked, entry: whole });
  const page = pageOf("answers", asked);
  const found = answer && (await cellsWith(ctx.db, board, answer));
  const total = found ? found.length : board.municipalities.length * board.subjects.length;
  const end = Math.min(page.offset + page.limit, total);
  const cells = found
    ? found.slice(page.offset, end)
    : Array.from({ length: Math.max(0, end - page.offset) }, (_, n) =>
        cellAt(board, page.offset + n),
      );
  return { total, items: await rowsOf(ctx, board, cells), next: page.next(total) };
}

const cellAt = ({ municipalities: { length } }: Board, n: number): Cell => ({
  s: Math.floor(n / length),
  m: n % length,
});

/** Every cell that comes to one of these answers, silence too when it is asked. */
async function cellsWith(db: Db, board: Board, answers: readonly AnswerState[]): Promise<Cell[]> {
  const found = Map.groupBy(await findCells(db, board), (one) =>
    subjectKey(one.entry, one.version),
  );
  return board.subjects.flatMap(({ entry, version }, s) => {
    const states = new Map<string, AnswerState>();
    for (const { state, codes } of found.get(subjectKey(entry.id, version)) ?? [])
      for (const code of codes) states.set(code, state);
    return board.municipalities.flatMap(({ code }, m) =>
      answers.includes(states.get(code) ?? "none") ? { s, m } : [],
    );
  });
}

async function rowsOf(ctx: Context, board: Board, cells: readonly Cell[]): Promise<AnswerRow[]> {
  const asked = new Set(cells.map(({ s }) => s));
  const subjects = board.subjects.filter((_, s) => asked.has(s));
  const told = subjects.length === 0 ? [] : await tellCells(ctx.db, { ...board, subjects });
  const said = new Map(told.map((cell) => [keyOf(cell), cell]));
  const answerOf = await answersBy(ctx, told);
  return cells.flatMap(({ s, m }) => {
    const subject = board.subjects[s];
    const municipality = board.municipalities[m];
    if (!(subject && municipality)) return [];
    const { entry, version } = subject;
    const { code, name } = municipality;
    return {
      municipality: { id: code, name },
      ...placeOf(municipality),
      entry: { id: entry.id, name: entry.name },
      version,
      ...answerOf(said.get(keyOf({ code, entry: entry.id, version }))),
    };
  });
}

const keyOf = ({
  code,
  entry,
  version,
}: {
  readonly code: string;
  readonly entry: string;
  readonly version: string | null;
}): string => `${code}\n${subjectKey(entry, version)}`;

type Answer = Omit<AnswerRow, "municipality" | "province" | "sizeClass" | "entry" | "version">;

const silence: Answer = {
  answerId: null,
  answer: "none",
  plannedOn: null,
  reason: null,
  reviewOn: null,
  expiresOn: null,
  explainedAt: null,
  reusedFrom: null,
  givenOn: null,
  byOrganisation: null,
  inheritedFrom: [],
};

/** Cells as the API tells them; no cell is silence. */
async function answersBy(
  ctx: Context,
  told: readonly ToldCell[],
): Promise<(cell: ToldCell | undefined) => Answer> {
  const named = await organisationsNamed(
    ctx,
    told.flatMap(({ byOrganisation, credited, inherited }) => [
      byOrganisation,
      credited,
      ...inherited,
    ]),
  );
  const ref = (id: string) => ({ id, name: named(id).name });
  return (cell) =>
    cell === undefined
      ? silence
      : {
          answerId: cell.id,
          answer: cell.state,
          plannedOn: cell.plannedOn,
          reason: cell.reason,
          reviewOn: cell.reviewOn,
          expiresOn: cell.expiresOn,
          explainedAt: cell.explainedAt,
          reusedFrom: cell.credited === null ? null : ref(cell.credited),
          givenOn: cell.givenOn,
          byOrganisation: cell.byOrganisation === null ? null : ref(cell.byOrganisation),
          inheritedFrom: cell.inherited.map(ref),
        };
}
