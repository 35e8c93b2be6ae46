import type { LikeUs } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import { MailAddress } from "../ui/mail-address.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { usePage } from "../view.tsx";
import { LikeBar, Swatch } from "./like-bar.tsx";
import { ReasonWords } from "./reason-words.tsx";
import { wholePercents } from "./whole-percents.ts";

interface LikeCardProps {
  readonly one: LikeUs;
  readonly us: { readonly id: string; readonly name: string };
}

/** One municipality like ours: how much, every reason with what it adds, and whom to call. */
export function LikeCard({ one, us }: LikeCardProps) {
  const { t, format, href, me } = usePage();
  const { municipality, population, reasons, notCompared } = one;
  const { whole, parts } = wholePercents(reasons.map(({ share }) => share));
  const here = me?.organisations.some(({ id }) => id === municipality.id) ?? false;
  return (
    <li className={here ? "w-card w-card--here w-like__one" : "w-card w-like__one"}>
      <div className="w-sechead">
        <h3>
          <OrganisationName to={municipality} />
        </h3>
        <span className="w-meta">
          {population === null
            ? t("likeUs.card.populationUnknown")
            : t("likeUs.card.population", { n: format.number(population) })}
        </span>
      </div>
      <p className="w-like__share">
        <LikeBar reasons={reasons} />
        <strong>{t("likeUs.percent", { n: whole })}</strong>
        <span className="w-vh"> {t("likeUs.card.alike", { name: us.name })}</span>
      </p>
      <ul className="w-chips w-like__reasons">
        {reasons.map((reason, index) => (
          <li key={reason.factor} className="w-reason w-like__reason">
            <Swatch factor={reason.share > 0 ? reason.factor : null} />
            <span>
              <ReasonWords reason={reason} us={us.name} />{" "}
              <b className="w-nowrap">
                · {t("likeUs.counts", { n: t("likeUs.percent", { n: parts[index] ?? 0 }) })}
              </b>
            </span>
          </li>
        ))}
      </ul>
      {notCompared.length > 0 && (
        <p className="w-meta">
          {t("likeUs.card.notCompared", {
            factors: format.list(notCompared.map((factor) => t(`likeUs.factor.${factor}.name`))),
          })}
        </p>
      )}
      <div className="w-row w-row--between w-like__foot">
        <Call one={one} />
        <a className="w-noprint" href={href("compare", {}, { a: us.id, b: municipality.id })}>
          {t("likeUs.card.compare")}
          <span className="w-vh"> {t("likeUs.card.compareWith", { name: municipality.name })}</span>
        </a>
      </div>
    </li>
  );
}

/** A role and its address, never that of a person; and where it is not known how to find it. */
function Call({ one: { municipality, contact } }: { one: LikeUs }) {
  const { t, href, language } = usePage();
  const dutch = dutchOn({ language });
  if (contact?.email) {
    return (
      <p className="w-meta">
        {t("likeUs.card.call")} <span lang={dutch}>{contact.role}</span>{" "}
        <a href={`mailto:${contact.email}`}>
          <MailAddress>{contact.email}</MailAddress>
        </a>
      </p>
    );
  }
  return (
    <p className="w-meta">
      {t("likeUs.card.callUnknown")}{" "}
      <a className="w-noprint" href={href("organisation", { id: municipality.id })}>
        {t("likeUs.card.callFind", { name: municipality.name })}
      </a>
    </p>
  );
}
