import type { Document, DocumentAudience } from "#contract/documents";
import { dayOf } from "../../moment.ts";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { contentWords } from "../content-words.ts";
import { KeepUntil } from "../keep-until.tsx";
import { Verdict } from "../verdict.tsx";

interface DocumentTableProps {
  readonly audience: DocumentAudience;
  readonly documents: readonly Document[];
}

/** The documents for one audience; nothing when there are none. */
export function DocumentTable({ audience, documents }: DocumentTableProps) {
  const { t } = usePage();
  if (documents.length === 0) return null;
  const title = t(`documents.sections.${audience}`);
  const judged = audience === "judges";
  return (
    <section className="w-card w-card--flush" aria-labelledby={audience}>
      <div className="w-card__head">
        <h2 id={audience}>{title}</h2>
        <p className="w-meta">{t(`documents.audience.${audience}.who`)}</p>
      </div>
      <TableRegion name={title}>
        <thead>
          <tr>
            <th scope="col">{t("documents.table.title")}</th>
            <th scope="col" className="w-hide-phone">
              {t("documents.table.content")}
            </th>
            <th scope="col" className="w-headwrap">
              {t("documents.table.keepUntil")}
            </th>
            {judged && <th scope="col">{t("documents.table.verdict")}</th>}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <Row key={document.id} document={document} judged={judged} />
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}

function Row({ document, judged }: { document: Document; judged: boolean }) {
  const view = usePage();
  const { t, format, href } = view;
  const { id, title, readable, keepUntil, version, withdrawnAt } = document;
  const added = format.shortDate(dayOf(document.createdAt));
  const what = readable ? contentWords(document, view) : "–";
  const [verdict] = document.judgements;
  return (
    <tr>
      <th scope="row" className="w-wrapname">
        <a className="w-longtext" href={href("document", { id })}>
          {title ?? t("documents.hidden")}
          {title === null && (
            <span className="w-vh"> {t("documents.hiddenOf", { date: added })}</span>
          )}
        </a>
        <span className="w-sub">
          {t("documents.table.added", { date: added })}
          {version > 1 && `, ${t("documents.table.version", { version })}`}
          {withdrawnAt &&
            `, ${t("documents.state.withdrawn", { date: format.shortDate(dayOf(withdrawnAt)) })}`}
        </span>
        {readable && <span className="w-sub w-only-phone">{what}</span>}
      </th>
      <td className="w-hide-phone">{what}</td>
      <td>{keepUntil ? <KeepUntil day={keepUntil} /> : "–"}</td>
      {judged && <td>{verdict ? <Verdict verdict={verdict.verdict} /> : "–"}</td>}
    </tr>
  );
}
