import { dutchOn } from "../../dutch-on.ts";
import type { Organisation } from "../../organisation-of.ts";
import { Icon } from "../../ui/icon.tsx";
import { MailAddress } from "../../ui/mail-address.tsx";
import { usePage } from "../../view.tsx";
import type { Words } from "../../words-of-terms.ts";
import type { UseLine } from "./use-lines.ts";

interface WhoProps {
  readonly use: UseLine;
  readonly organisation: Organisation;
  readonly evidence: Words;
}

/** Who says it, of which day, how certain it is and where that can be checked. */
export function Who({ use, organisation, evidence }: WhoProps) {
  const view = usePage();
  const { t, format, href } = view;
  const own = use.origin === "own";
  const merged = use.saidBy.id !== organisation.id;
  return (
    <div>
      {own ? <Own use={use} organisation={organisation} /> : t("adoptionUse.uses.who.source")}
      {!own && merged && (
        <span className="w-sub">{t("adoptionUse.ofEntry", { name: use.saidBy.name })}</span>
      )}
      <span className="w-sub">
        {t(own ? "adoptionUse.uses.who.saidOn" : "adoptionUse.uses.who.asOf", {
          date: format.shortDate(use.asOf),
        })}
      </span>
      {!own && <Certainty level={use.certainty} />}
      {use.evidence !== null && (
        <span className="w-sub">
          {t("adoptionUse.uses.who.evidence", { evidence: evidence(use.evidence) })}
        </span>
      )}
      {use.sourceUrl !== null && (
        <span className="w-sub">
          <a href={use.sourceUrl} rel="noopener nofollow">
            {t("adoptionUse.uses.who.check")} <Icon name="external" small />
            <span className="w-vh"> ({t("catalogue.externalSite")})</span>
          </a>
        </span>
      )}
      {!own && use.sources.length > 0 && use.sourceUrl === null && (
        <span className="w-sub">
          <a href={`${href("sources")}#${use.sources[0]}`}>{t("adoptionUse.uses.who.check")}</a>
        </span>
      )}
      {use.contact !== null && (
        <span className="w-sub">
          {t("adoptionUse.uses.who.contact")}{" "}
          <a href={`mailto:${use.contact}`}>
            <MailAddress>{use.contact}</MailAddress>
          </a>
        </span>
      )}
    </div>
  );
}

function Own({ use, organisation }: Pick<WhoProps, "use" | "organisation">) {
  const view = usePage();
  const { t } = view;
  if (use.byOrganisation !== null) {
    return t("adoptionUse.uses.who.by", {
      partnership: use.byOrganisation.name,
      name: use.saidBy.name,
    });
  }
  if (use.saidBy.id === organisation.id) return t("adoptionUse.uses.who.own");
  return (
    <span lang={dutchOn(view)}>
      {t("adoptionUse.uses.who.ownOf", { name: use.saidBy.name, now: organisation.name })}
    </span>
  );
}

/** A full, half or empty mark, and the word. */
export function Certainty({ level }: { level: UseLine["certainty"] }) {
  const { t } = usePage();
  return (
    <span className={`w-cert w-cert--${level}`}>
      <i aria-hidden="true" />
      {t(`adoptionUse.certainty.${level}`)}
    </span>
  );
}

/** What a source says of the organisation, in the key of its words. */
export const saidOf = ({ kind, certainty }: Pick<UseLine, "kind" | "certainty">) =>
  kind === "user" && certainty === "low" ? ("userLow" as const) : kind;
