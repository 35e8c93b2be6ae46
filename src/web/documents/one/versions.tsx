import { Alert } from "@amsterdam/design-system-react";
import { dayOf } from "../../moment.ts";
import { usePage } from "../../view.tsx";
import type { WholeDocument } from "./load-document.ts";

/** All versions, the newest first; nothing when there is one. */
export function Versions({ document: { id, versions } }: { document: WholeDocument }) {
  const { t, format, href } = usePage();
  if (versions.length < 2) return null;
  return (
    <section className="w-card" aria-labelledby="versions">
      <h2 id="versions">{t("documents.one.versions")}</h2>
      <ul className="w-list w-list--tight">
        {versions.map((one) => {
          const words = t("documents.table.version", { version: one.version });
          return (
            <li key={one.id}>
              {one.id === id ? (
                <b>
                  {words} ({t("documents.one.this")})
                </b>
              ) : (
                <a href={href("document", { id: one.id })}>{words}</a>
              )}
              <span className="w-sub">
                {t("documents.table.added", { date: format.shortDate(dayOf(one.createdAt)) })}
                {one.withdrawnAt &&
                  `, ${t("documents.state.withdrawn", {
                    date: format.shortDate(dayOf(one.withdrawnAt)),
                  })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Leads from an older version to the newest that is there. */
export function NewerVersion({ newest }: { newest: WholeDocument["versions"][number] }) {
  const { t, href } = usePage();
  return (
    <Alert severity="warning" heading={t("documents.one.notNewest")} headingLevel={2}>
      <p>
        <a href={href("document", { id: newest.id })}>
          {t("documents.one.toNewest", { version: newest.version })}
        </a>
      </p>
    </Alert>
  );
}
