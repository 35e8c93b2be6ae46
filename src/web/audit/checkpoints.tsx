import type { ListPage } from "../paging.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { Prose } from "../ui/prose.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";
import type { Checkpoint } from "./load-audit.ts";

/** Signed heads of the trail, and how somebody who does not trust this server checks it. */
export function Checkpoints({ list }: { list: ListPage<Checkpoint> }) {
  const { t } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <section className="w-stack w-prose" aria-labelledby="check">
        <h2 id="check">{t("audit.checkpoints.check")}</h2>
        <Prose text={t("audit.checkpoints.checkSteps")} parts={links} />
        <p className="w-meta">{t("audit.checkpoints.how")}</p>
      </section>
      {list.total === 0 ? (
        <EmptyState title={t("audit.checkpoints.none")}>
          <p>{t("audit.checkpoints.noneText")}</p>
        </EmptyState>
      ) : (
        <CheckpointTable checkpoints={list.items} />
      )}
      <PagesNav list={list} />
    </>
  );
}

function CheckpointTable({ checkpoints }: { checkpoints: readonly Checkpoint[] }) {
  const { t, format } = usePage();
  return (
    <section className="w-card w-card--flush" aria-labelledby="checkpoints">
      <div className="w-card__head w-sechead">
        <div>
          <h2 id="checkpoints">{t("audit.checkpoints.title")}</h2>
          <p>{t("audit.checkpoints.lead")}</p>
        </div>
        <span className="w-noprint">
          <ButtonLink href="/api/v1/audit/checkpoints/latest" icon="download" small download>
            {t("audit.checkpoints.latest")}
          </ButtonLink>
        </span>
      </div>
      <TableRegion name={t("audit.checkpoints.table")}>
        <thead>
          <tr>
            <th scope="col">{t("audit.checkpoints.at")}</th>
            <th scope="col" className="n">
              {t("audit.checkpoints.size")}
            </th>
            <th scope="col">{t("audit.checkpoints.root")}</th>
          </tr>
        </thead>
        <tbody>
          {checkpoints.map(({ size, root, at, note }) => (
            <tr key={size}>
              <th scope="row">
                <When moment={at} />
              </th>
              <td className="n">{format.number(size)}</td>
              <td>
                <code className="w-hash">{root}</code>
                <details className="w-details w-noprint">
                  <summary>
                    {t("audit.checkpoints.note")}
                    <span className="w-vh">
                      {" "}
                      {t("audit.checkpoints.noteOf", { n: format.number(size) })}
                    </span>
                  </summary>
                  <pre className="w-code">{note}</pre>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}
