import type { Entry, EntryDecision } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { MoreLink } from "../../ui/button-link.tsx";
import { LevelTag, StageTag } from "../../ui/tags.tsx";
import { usePage } from "../../view.tsx";
import { SiteLink, TextOrLink } from "../links.tsx";
import { NotKnown } from "../not-known.tsx";

/** How far it is: every decision on its stage or on the level of a version, and who made it. */
export function Where({ entry }: { entry: Entry }) {
  const { t, href } = usePage();
  const agreement = entry.kind === "agreement";
  // Of an agreement its level says the most.
  const decisions = entry.decisions.toSorted(
    (a, b) => Number(a.sort !== "level") - Number(b.sort !== "level"),
  );
  return (
    <section className="w-card" aria-labelledby="where">
      <div>
        <h2 id="where">
          {t(agreement ? "catalogue.where.titleAgreement" : "catalogue.where.title")}
        </h2>
        <p className="w-meta">{t("catalogue.where.lead")}</p>
      </div>
      {entry.decisions.length === 0 && <p>{t("catalogue.where.none")}</p>}
      {agreement && entry.level === null && <p>{t("catalogue.levelUnknown")}.</p>}
      {entry.decisions.length > 0 && (
        <ul className="w-list">
          {decisions.map((decision) => (
            <Decision key={JSON.stringify(decision)} decision={decision} />
          ))}
        </ul>
      )}
      {agreement && (
        <p className="w-noprint">
          <MoreLink href={href("bindingLevels")}>{t("catalogue.where.explained")}</MoreLink>
        </p>
      )}
    </section>
  );
}

function Decision({ decision }: { decision: EntryDecision }) {
  const view = usePage();
  const { t, format, now } = view;
  const { sort, stage, level, version, decidedOn, inForceFrom, evidence, evidenceUrl } = decision;
  const later = inForceFrom !== null && inForceFrom > dayOf(now);
  const day = (value: string | null) => (value === null ? <NotKnown /> : format.date(value));
  return (
    <li className="w-decision">
      <div className="w-row w-tags">
        {sort === "level" && level ? <LevelTag level={level} /> : <StageTag stage={stage} />}
        {sort === "level" && (
          <span className="w-meta">
            {version === null
              ? t("catalogue.where.everyVersion")
              : `${t("catalogue.where.version")} ${version}`}
          </span>
        )}
        {later && <span className="w-badge">{t("catalogue.where.notYet")}</span>}
      </div>
      <dl className="w-dl">
        <dt>{t("catalogue.where.decider")}</dt>
        <dd lang={dutchOn(view)}>{decision.decider}</dd>
        <dt>{t("catalogue.where.decidedOn")}</dt>
        <dd>{day(decidedOn)}</dd>
        {sort === "level" && (
          <>
            <dt>{t("catalogue.where.inForce")}</dt>
            <dd>{day(inForceFrom)}</dd>
          </>
        )}
        <dt>{t("catalogue.where.evidence")}</dt>
        <dd>
          <Evidence decision={decision} />
        </dd>
      </dl>
      {evidence && evidenceUrl && (
        <p className="w-meta" lang={dutchOn(view)}>
          {evidence}
        </p>
      )}
    </li>
  );
}

/** Where it stands; without an address what is said of it. */
function Evidence({ decision: { evidence, evidenceUrl } }: { decision: EntryDecision }) {
  const view = usePage();
  if (evidenceUrl) return <SiteLink to={evidenceUrl} />;
  if (evidence === null) return <NotKnown />;
  return (
    <span lang={dutchOn(view)}>
      <TextOrLink text={evidence} />
    </span>
  );
}
