import { Island } from "../../island.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { usePage } from "../../view.tsx";
import type { Filled } from "../content/filled.ts";
import { type Double, DoublesIsland } from "./doubles-island.tsx";

/** What looks like it, and the question whether it is something else all the same. */
export function Doubles({ found, filled }: { found: readonly Double[]; filled: Filled }) {
  const { t, href } = usePage();
  const { values, faults } = filled;
  const asks = found.length > 0 || values.has("other");
  return (
    <>
      <Island
        name="doubles"
        component={DoublesIsland}
        props={{
          found,
          from: "/api/v1/catalogue-doubles",
          entry: href("entry", { id: "ID" }),
          fields: { name: "name", code: "code", link: "link" },
          texts: {
            title: t("catalogueWork.doubles.title"),
            text: t("catalogueWork.doubles.text"),
            newTab: t("catalogueWork.doubles.newTab"),
          },
        }}
      />
      {asks && (
        <ChoiceList
          id="other"
          name="other"
          legend={t("catalogueWork.doubles.legend")}
          error={faults["other"]}
          choices={[{ value: "yes", label: t("catalogueWork.doubles.other") }]}
          chosen={values.getAll("other")}
        />
      )}
    </>
  );
}
