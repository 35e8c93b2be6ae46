import { isWatcher } from "#contract/access";
import { type Tried, typedIn } from "../acts.ts";
import { ActForm } from "../ui/act-form.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { HeldRights } from "../ui/held-rights.tsx";
import { MailAddress } from "../ui/mail-address.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { Undelivered } from "../ui/undelivered.tsx";
import { usePage } from "../view.tsx";
import type { Person, Shown } from "./load-moderation.ts";

interface NationalTableProps {
  readonly shown: Extract<Shown, { tab: "people" }>;
  readonly tried: Tried | null;
}

/** Who holds which right in the whole network; for a moderator with what can be done below each. */
export function NationalTable({ shown, tried }: NationalTableProps) {
  const { t } = usePage();
  const title = t("moderation.people.title");
  const changes = shown.may.end !== "no";
  return (
    <section className="w-card w-card--flush" aria-labelledby="people">
      <div className="w-card__head">
        <h2 id="people">{title}</h2>
        <p className="w-meta">{t("moderation.people.count", { count: shown.people.length })}</p>
      </div>
      <TableRegion name={title}>
        <thead>
          <tr>
            <th scope="col">{t("moderation.people.name")}</th>
            <th scope="col">{t("moderation.people.rights")}</th>
          </tr>
        </thead>
        {shown.people.map((person) => (
          <tbody key={person.person} className={changes ? "w-withform" : undefined}>
            <tr className={person.self ? "here" : undefined}>
              <th scope="row" className="w-wrapname">
                {person.name}{" "}
                {person.self && (
                  <span className="w-badge w-badge--here">{t("people.colleagues.you")}</span>
                )}
                {person.email && (
                  <span className="w-sub">
                    <MailAddress>{person.email}</MailAddress>
                  </span>
                )}
                {person.undelivered && <Undelivered />}
              </th>
              <td>
                <HeldRights rights={person.rights} />
              </td>
            </tr>
            {changes && (
              <tr className={person.self ? "here w-noprint" : "w-noprint"}>
                <td colSpan={2}>
                  <Changes
                    person={person}
                    last={shown.lastModerator === person.person}
                    tried={tried}
                  />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </TableRegion>
    </section>
  );
}

interface ChangesProps {
  readonly person: Person;
  /** The last moderator keeps that right. */
  readonly last: boolean;
  readonly tried: Tried | null;
}

function Changes({ person: { person, name, rights, self }, last, tried }: ChangesProps) {
  const { t } = usePage();
  const of = String(person);
  const sent = tried !== null && (tried.of === of || tried.of.startsWith(`${of} `));
  return (
    <details className="w-details" open={sent}>
      <summary>
        {t("moderation.people.change")}
        <span className="w-vh"> {t("moderation.people.changeFor", { name })}</span>
      </summary>
      <div className="w-stack">
        {self && !last ? (
          <p className="w-meta">{t("moderation.people.own")}</p>
        ) : (
          <ActForm act="confirm" of={of} className="w-row">
            <button className="ams-button ams-button--secondary w-small" type="submit">
              {t("moderation.people.confirm")}
              <span className="w-vh"> {t("moderation.people.changeFor", { name })}</span>
            </button>
          </ActForm>
        )}
        {rights.map((held) => {
          const right = t(`people.right.${held.right}.name`);
          if (last && held.right === "moderator") {
            return (
              <p key={held.right} className="w-meta">
                {t("moderation.people.last")}
              </p>
            );
          }
          if (!self && isWatcher(held.right)) {
            return (
              <p key={held.right} className="w-meta">
                {t("moderation.people.watches", { right })}
              </p>
            );
          }
          return (
            <Confirm
              key={held.right}
              act="end"
              of={`${of} ${held.right}`}
              label={t("moderation.people.end", { right })}
              about={t("moderation.people.endFor", { name })}
              question={t("moderation.people.endQuestion", { name, right })}
              yes={t("moderation.people.endYes")}
              open={typedIn(tried, "end", `${of} ${held.right}`) !== null}
            />
          );
        })}
      </div>
    </details>
  );
}
