import { cancelImport, mostImportBytes, startImport, takeImport } from "#contract/collecting";
import { type Act, addressWith, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { problemOf } from "../../problem.ts";
import { refusalWords } from "../../ui/refusal-words.ts";
import { workplaceOf } from "../workplace.ts";

export const importActs: Readonly<Record<string, Act>> = {
  start: async (form, asked) => {
    const { ask, t, file, href } = asked;
    const url = textOf(form, "url");
    if (file && url !== "") return wrong({ file: t("catalogueWork.import.both") });
    if (!file && url === "") return wrong({ file: t("catalogueWork.import.neither") });
    if (file && "bytes" in file && file.bytes.length > mostImportBytes) {
      return wrong({ file: t("catalogueWork.import.tooLarge") });
    }
    const { organisation } = await workplaceOf(asked);
    if (organisation === null) return wrong({});
    try {
      const { id } = await ask(startImport, {
        params: { id: organisation.id },
        body: url === "" ? {} : { url },
        file,
      });
      const of = { organisation: asked.query.get("organisation"), import: id };
      return redirect(href("importEntries", {}, of), 303);
    } catch (error) {
      const problem = problemOf(error);
      // What the file or the address is refused for stands at its field.
      if (!problem || ![400, 413, 422].includes(problem.status)) throw error;
      return wrong({ [file ? "file" : "url"]: refusalWords(t, problem) });
    }
  },
  take: (_, asked) => take(asked, false),
  "take-valid": (_, asked) => take(asked, true),
  cancel: async (_, asked) => {
    await asked.ask(cancelImport, { params: await paramsOf(asked) });
    const of = { organisation: asked.query.get("organisation"), done: "cancel" };
    return redirect(asked.href("importEntries", {}, of), 303);
  },
};

async function paramsOf(asked: Asked) {
  const { organisation } = await workplaceOf(asked);
  return { id: organisation?.id ?? "", import: asked.query.get("import") ?? "" };
}

async function take(asked: Asked, validOnly: boolean) {
  const taken = await asked.ask(takeImport, {
    params: await paramsOf(asked),
    body: { validOnly },
  });
  const counts = { entries: String(taken.entries), proposals: String(taken.proposals) };
  return redirect(addressWith(asked, { ...counts, done: "take" }), 303);
}
