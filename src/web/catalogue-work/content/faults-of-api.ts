import type { ProblemDocument } from "#contract/pages";
import type { Faults } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { problemOf } from "../../problem.ts";

/** The field of the form that holds a field of the content. */
const fieldOf: Readonly<Record<string, string>> = {
  taskFields: "taskField",
  themes: "theme",
  components: "component",
  standards: "standard",
  results: "result-0-text",
  ownerId: "owner",
};

const codes: readonly string[] = [
  "/problems/catalogue/incomplete",
  "/problems/catalogue/faulty",
  "/problems/platform/invalid-request",
];

/** What the API says is wrong with the content, at the fields of the form. Nothing when it says another thing. */
function faultsOf({ type, errors = [] }: ProblemDocument, { t, form }: Asked): Faults {
  if (!codes.includes(type)) return {};
  const found = errors.flatMap(({ where }) => {
    const [, field] = /^body\.content\.(\w+)/.exec(where) ?? [];
    const id = field && (fieldOf[field] ?? field);
    return id && (form?.has(id) || id === "kind") ? [[id, t("catalogueWork.wrong.field")]] : [];
  });
  return Object.fromEntries(found);
}

/** Sends content; gives what the API found wrong with it. Throws every other `Problem`. */
export async function sendContent(send: () => Promise<unknown>, asked: Asked): Promise<Faults> {
  try {
    await send();
    return {};
  } catch (error) {
    const problem = problemOf(error);
    const faults = problem ? faultsOf(problem, asked) : {};
    if (Object.keys(faults).length === 0) throw error;
    return faults;
  }
}
