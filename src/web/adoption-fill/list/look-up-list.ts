import { textOf } from "../../acts.ts";
import { adoptionFill } from "../../i18n/nl/adoption-fill.ts";
import type { Asked } from "../../page.ts";
import { refusalWords } from "../../ui/refusal-words.ts";
import { type ListOutcome, matched, noOutcome, refusalIn, triedList } from "./list-outcome.ts";
import { listTextOf, workbook } from "./list-text.ts";

/** As the API takes. */
const mostSigns = 100_000;

/** Looks up what was pasted, or what stands in the file. Nothing is kept of it. */
export async function lookUpList(
  asked: Asked,
  form: URLSearchParams,
  act: "look" | "look-file",
): Promise<ListOutcome> {
  const { t } = asked;
  const field = act === "look" ? "list" : "file";
  const list = act === "look" ? textOf(form, "list") : textInFile(asked);
  const fault = faultOf(list, act, asked);
  if (fault !== null) return { ...noOutcome, tried: triedList(form, act, { [field]: fault }) };
  try {
    return { ...noOutcome, checked: await matched(asked, list) };
  } catch (error) {
    const problem = refusalIn(error);
    const code = problem.type.replace(/^\/problems\//, "");
    const tried = isListFault(code)
      ? triedList(form, act, { [field]: t(`adoptionFill.list.faults.${code}`) })
      : triedList(form, act, {}, problem);
    return { ...noOutcome, tried };
  }
}

const textInFile = ({ file }: Asked): string =>
  listTextOf(file && "bytes" in file ? file.bytes : null);

/** What is wrong with a list before it is looked up. */
function faultOf(list: string, act: "look" | "look-file", { t, file }: Asked): string | null {
  if (act === "look-file" && file && "refused" in file) return refusalWords(t, file.refused);
  if (list === workbook) return t("adoptionFill.list.faults.workbook");
  if (list === "") return t(`adoptionFill.list.faults.${act === "look" ? "none" : "noFile"}`);
  return list.length > mostSigns ? t("adoptionFill.list.faults.tooLong") : null;
}

type ListFault = keyof typeof adoptionFill.list.faults & `adoption/${string}`;

const isListFault = (code: string): code is ListFault =>
  code.startsWith("adoption/") && Object.hasOwn(adoptionFill.list.faults, code);
