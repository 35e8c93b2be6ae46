import { dayOf } from "../../moment.ts";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { KeepUntil } from "../keep-until.tsx";
import type { WholeDocument } from "./load-document.ts";

/** What is known of a version. */
export function Facts({ document }: { document: WholeDocument }) {
  const { t, format } = usePage();
  const { owner, audience, version, createdAt, keepUntil, sha256, kind } = document;
  return (
    <section className="w-card" aria-labelledby="facts">
      <h2 id="facts">{t("documents.one.facts")}</h2>
      <dl className="w-dl w-facts">
        <div>
          <dt>{t("documents.one.owner")}</dt>
          <dd>
            <OrganisationName to={owner} />
          </dd>
        </div>
        <div>
          <dt>{t("documents.one.audience")}</dt>
          <dd>
            {t(`documents.audience.${audience}.name`)}
            <span className="w-sub">{t(`documents.audience.${audience}.who`)}</span>
          </dd>
        </div>
        <div>
          <dt>{t("documents.one.version")}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{t("documents.one.added")}</dt>
          <dd>{format.shortDate(dayOf(createdAt))}</dd>
        </div>
        {keepUntil && (
          <div>
            <dt>{t("documents.one.keepUntil")}</dt>
            <dd>
              <KeepUntil day={keepUntil} />
            </dd>
          </div>
        )}
        {sha256 && kind === "file" && (
          <div>
            <dt>{t("documents.one.sha256")}</dt>
            <dd>
              <code className="w-hash">{sha256}</code>
              <span className="w-sub">{t("documents.one.sha256Hint")}</span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
