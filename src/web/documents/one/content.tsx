import { dayOf } from "../../moment.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { usePage } from "../../view.tsx";
import { contentWords, hostOf } from "../content-words.ts";
import type { DocumentData, WholeDocument } from "./load-document.ts";

/** What can be read, or why it cannot. */
export function Content({ data: { document, confidential } }: { data: DocumentData }) {
  const { t, href } = usePage();
  const { id, withdrawnAt, erasedAt, readable } = document;
  if (withdrawnAt !== null || erasedAt !== null) return <Gone document={document} />;
  if (readable) return <Readable document={document} confidential={confidential === "shown"} />;
  return (
    <EmptyState title={t("documents.one.hidden")}>
      <p>{t("documents.one.hiddenText")}</p>
      {confidential === "may" && (
        <>
          <p>{t("documents.one.readText")}</p>
          <ButtonLink href={href("document", { id }, { confidential: "shown" })} icon="lock">
            {t("documents.one.read")}
          </ButtonLink>
        </>
      )}
    </EmptyState>
  );
}

function Gone({ document: { withdrawnAt, erasedAt } }: { document: WholeDocument }) {
  const { t, format } = usePage();
  const when = withdrawnAt ?? erasedAt ?? "";
  const state = withdrawnAt === null ? "erased" : "withdrawn";
  return (
    <EmptyState title={t("documents.one.gone")}>
      <p>
        {t(`documents.state.${state}`, { date: format.date(dayOf(when)) })}.{" "}
        {t("documents.one.goneText")}
      </p>
    </EmptyState>
  );
}

function Readable({ document, confidential }: { document: WholeDocument; confidential: boolean }) {
  const view = usePage();
  const { t } = view;
  const { id, owner, kind, url, fileName } = document;
  const file = confidential
    ? `/api/v1/organisations/${owner.id}/confidential-documents/${id}/content`
    : `/api/v1/documents/${id}/content`;
  return (
    <section className="w-card" aria-labelledby="content">
      <h2 id="content" className="w-longtext">
        {kind === "file" ? fileName : contentWords(document, view)}
      </h2>
      {kind === "file" && <p className="w-meta">{contentWords(document, view)}</p>}
      {confidential && <p className="w-meta">{t("documents.one.reading")}</p>}
      <div className="w-noprint">
        {kind === "file" ? (
          <ButtonLink href={file} variant="primary" icon="download" download>
            {t("documents.one.download")}
          </ButtonLink>
        ) : (
          <ButtonLink href={url ?? ""} variant="primary" icon="external">
            {t("documents.one.open")}
          </ButtonLink>
        )}
      </div>
      {kind === "link" && url !== null && (
        <p className="w-meta w-longtext">
          {t("documents.one.openHint", { host: hostOf(url) })}
          <span className="w-printonly">{url}</span>
        </p>
      )}
    </section>
  );
}
