import { definePage, redirect, show } from "../page.ts";
import { filtersOf, isShort } from "./audit-query.ts";
import { AuditView } from "./audit-view.tsx";
import { type AuditData, loadAudit } from "./load-audit.ts";

/** The audit trail, for auditors. */
export const auditPage = definePage<AuditData>({
  id: "audit",
  async load(asked) {
    const { query, href } = asked;
    // A form without script sends every field; the address keeps only what was chosen.
    if (!isShort(query)) return redirect(href("audit", {}, filtersOf(query)));
    const data = await loadAudit(asked);
    return show(data, data.part === "none" ? 403 : 200);
  },
  View: ({ data }) => <AuditView data={data} />,
  head: ({ part }, { t, href }) => {
    const title = t("audit.title");
    if (part !== "checkpoints") return { title, noindex: true };
    const crumb = t("audit.tabs.checkpoints");
    return {
      title: `${crumb}: ${title}`,
      crumb,
      crumbs: [{ label: title, href: href("audit") }],
      noindex: true,
    };
  },
});
