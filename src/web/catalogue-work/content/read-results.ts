import type { z } from "zod";
import { EntryResult } from "#contract/catalogue";
import { type Faults, textOf } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { figureOf } from "./figure.ts";

type Result = z.infer<typeof EntryResult>;

export const resultUnits = EntryResult.shape.unit.unwrap().options;
/** As many as the contract takes. */
export const mostResults = 20;

/** What it brought: one or more groups of fields. A group without anything in it says nothing. */
export function readResults(
  form: URLSearchParams,
  taskField: string | undefined,
  asked: Asked,
): { results: Result[]; faults: Faults } {
  const results: Result[] = [];
  const faults: Record<string, string> = {};
  for (let n = 0; n < mostResults && form.has(`result-${n}-text`); n += 1) {
    const read = readResult(form, `result-${n}`, taskField, asked);
    if (read === null) continue;
    results.push(read.result);
    Object.assign(faults, read.faults);
  }
  return { results, faults };
}

function readResult(
  form: URLSearchParams,
  at: string,
  taskField: string | undefined,
  { t }: Asked,
): { result: Result; faults: Faults } | null {
  const of = (name: string) => textOf(form, `${at}-${name}`);
  const text = of("text");
  const typed = of("figure");
  const evidence = of("evidence");
  // A task or unit alone was chosen beforehand, and tells nothing.
  if (text === "" && typed === "" && evidence === "") return null;
  const figure = typed === "" ? null : figureOf(typed);
  const unit = resultUnits.find((one) => one === of("unit")) ?? null;
  const domain = of("domain") || (taskField ?? "");
  const faults: Faults = {
    ...(text === "" && { [`${at}-text`]: t("catalogueWork.wrong.resultText") }),
    ...(text.length > 300 && {
      [`${at}-text`]: t("catalogueWork.wrong.tooLong", { most: 300, n: text.length }),
    }),
    ...(domain === "" && { [`${at}-domain`]: t("catalogueWork.wrong.resultDomain") }),
    ...(typed !== "" &&
      figure === null && {
        [`${at}-figure`]: t("catalogueWork.wrong.figure", { value: typed }),
      }),
    ...(figure !== null && unit === null && { [`${at}-unit`]: t("catalogueWork.wrong.unit") }),
    ...(evidence === "" && { [`${at}-evidence`]: t("catalogueWork.wrong.evidence") }),
    ...(evidence.length > 500 && {
      [`${at}-evidence`]: t("catalogueWork.wrong.tooLong", { most: 500, n: evidence.length }),
    }),
  };
  return {
    result: { domain, text, figure, unit: figure === null ? null : unit, evidence },
    faults,
  };
}
