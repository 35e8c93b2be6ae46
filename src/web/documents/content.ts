import { mostFileBytes, mostYearsKept } from "#contract/documents";
import type { FormFile } from "#contract/pages";
import { textOf } from "../acts.ts";
import { dayOf, yearsAfter } from "../moment.ts";
import type { Asked } from "../page.ts";
import { problemOf } from "../problem.ts";
import { refusalWords } from "../ui/refusal-words.ts";

/** What a form of a document holds besides its own fields: a file or a link, and until when it is kept. */
interface Content {
  readonly body: { readonly keepUntil: string; readonly url?: string };
  readonly file: FormFile | null;
}

export const contentOf = (form: URLSearchParams, { file }: Asked): Content => {
  const url = textOf(form, "url");
  return {
    body: { keepUntil: textOf(form, "keepUntil"), ...(url !== "" && { url }) },
    file,
  };
};

/** What is wrong with a file, a link and a last day, by the id of the field. */
export function contentFaults(
  form: URLSearchParams,
  { file, t, now, format }: Asked,
): Record<string, string> {
  const faults: Record<string, string> = {};
  const linked = textOf(form, "url") !== "";
  if (file && linked) faults["file"] = t("documents.add.both");
  if (!(file || linked)) faults["file"] = t("documents.add.none");
  if (file && "bytes" in file && file.bytes.length > mostFileBytes) {
    faults["file"] = t("documents.add.tooLarge");
  }
  const today = dayOf(now);
  const day = textOf(form, "keepUntil");
  const last = yearsAfter(today, mostYearsKept);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    faults["keepUntil"] = t("documents.add.keepUntilWrong", { example: yearsAfter(today, 5) });
  } else if (day <= today || day > last) {
    faults["keepUntil"] = t("documents.add.keepUntilRange", { date: format.date(last) });
  }
  return faults;
}

/** Which field a refusal is about; null when it is about none. */
function fieldOf(code: string): "file" | "url" | "keepUntil" | null {
  if (code === "platform/wrong-link") return "url";
  if (code === "platform/wrong-term") return "keepUntil";
  return code.startsWith("platform/file-") ? "file" : null;
}

/** Sends a document; gives what was wrong with its file or link, at its field. */
export async function sendContent(
  send: () => Promise<unknown>,
  { t }: Asked,
): Promise<Record<string, string>> {
  try {
    await send();
    return {};
  } catch (error) {
    const problem = problemOf(error);
    const field = problem && fieldOf(problem.type.replace(/^\/problems\//, ""));
    if (!(problem && field)) throw error;
    return { [field]: refusalWords(t, problem) };
  }
}
