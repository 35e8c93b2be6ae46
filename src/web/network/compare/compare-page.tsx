import { definePage, redirect, show } from "../../page.ts";
import { Compare } from "./compare.tsx";
import type { Finding } from "./find-municipality.ts";
import { type CompareData, loadCompare } from "./load-compare.ts";

/** The address holds codes, whatever was typed: a link stays good when a name changes. */
function addressed(finding: Finding, typed: string): string {
  return finding.kind === "found" ? finding.organisation.id : typed;
}

export const comparePage = definePage<CompareData>({
  id: "compare",
  async load(asked) {
    const data = await loadCompare(asked);
    const { typed, a, b } = data;
    const codes = { a: addressed(a, typed.a), b: addressed(b, typed.b) };
    if (codes.a !== typed.a || codes.b !== typed.b) {
      return redirect(asked.href("compare", {}, codes));
    }
    return show(data);
  },
  View: ({ data }) => <Compare data={data} />,
  head: ({ comparison, typed }, { t, href }) => {
    const title = t("network.compare.title");
    if (!comparison) {
      return {
        title,
        description: t("network.compare.description"),
        noindex: typed.a !== "" || typed.b !== "",
      };
    }
    const { a, b } = comparison;
    const names = { a: a.organisation.name, b: b.organisation.name };
    return {
      title: t("network.compare.titleOf", names),
      description: t("network.compare.description"),
      crumbs: [{ label: title, href: href("compare") }],
      canonicalQuery: ["a", "b"],
    };
  },
});
