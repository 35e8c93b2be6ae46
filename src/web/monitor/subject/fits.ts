import type { AnswerRow } from "#contract/adoption";
import type { SubjectQuery } from "./subject-query.ts";

type Chosen = Pick<SubjectQuery, "province" | "sizeClass" | "answer">;

/** Whether a row is among those that were chosen. */
export const fits = (row: AnswerRow, { province, sizeClass, answer }: Chosen): boolean =>
  (answer.length === 0 || answer.includes(row.answer)) &&
  (province.length === 0 || (row.province !== null && province.includes(row.province.id))) &&
  (sizeClass.length === 0 || (row.sizeClass !== null && sizeClass.includes(row.sizeClass)));
