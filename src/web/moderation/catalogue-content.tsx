import { organisationRights, type Right } from "#contract/access";
import type { Proposal } from "#contract/collecting";
import { dayOf } from "../moment.ts";
import {
  type CodeWords,
  EntryDifferences,
  fieldsInOrder,
  fieldWords,
  valueWords,
} from "../ui/entry-differences.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { usePage } from "../view.tsx";

/** A right in the whole network is not of the organisation in whose name something is proposed. */
const speaksForIt = (right: Right): boolean =>
  (organisationRights as readonly Right[]).includes(right);

/** Who proposes it, when, and what was written with it. */
export function Facts({ proposal }: { proposal: Proposal }) {
  const { t, format, href } = usePage();
  const { organisation, right, stage, note, source, sentAt, entry, reason } = proposal;
  return (
    <dl className="w-dl w-dl--stack">
      {entry && (
        <>
          <dt>{t("catalogueWork.moderation.about")}</dt>
          <dd>
            <a href={href("entry", { id: entry.id })}>{entry.name}</a>
          </dd>
        </>
      )}
      {organisation && (
        <>
          <dt>{t("catalogueWork.moderation.by")}</dt>
          <dd>
            <OrganisationName to={organisation} />
          </dd>
        </>
      )}
      {right && (
        <>
          <dt>{t("catalogueWork.moderation.right")}</dt>
          <dd>
            {t(`shell.right.${right}`)}
            {!speaksForIt(right) && <> {t("catalogueWork.moderation.rightNational")}</>}
          </dd>
        </>
      )}
      {stage && (
        <>
          <dt>{t("catalogueWork.moderation.stage")}</dt>
          <dd>{t(`catalogueWork.proposedStages.${stage}.name`)}</dd>
        </>
      )}
      {sentAt && (
        <>
          <dt>{t("catalogueWork.moderation.sentAt")}</dt>
          <dd>{format.date(dayOf(sentAt))}</dd>
        </>
      )}
      {source && (
        <>
          <dt>{t("catalogueWork.moderation.source")}</dt>
          <dd className="w-longtext">{source}</dd>
        </>
      )}
      {note && (
        <>
          <dt>{t("catalogueWork.moderation.note")}</dt>
          <dd className="w-longtext">{note}</dd>
        </>
      )}
      {reason && (
        <>
          <dt>{t("catalogueWork.moderation.reasonGiven")}</dt>
          <dd className="w-longtext">{reason}</dd>
        </>
      )}
    </dl>
  );
}

/** Of something new all that it says; of a change only what differs. */
export function Content({ proposal, words }: { proposal: Proposal; words: CodeWords }) {
  const view = usePage();
  const { t } = view;
  const { kind, content, differences, state } = proposal;
  if (kind === "claim") return <OwnerMoves proposal={proposal} />;
  // What was judged stands in the catalogue by now, or never will: beside it nothing differs.
  if (kind !== "new" && state === "waiting") {
    return (
      <div className="w-stack w-stack--s">
        <h4>{t("catalogueWork.moderation.differences")}</h4>
        {differences.length === 0 ? (
          <p>{t("catalogueWork.moderation.noDifferences")}</p>
        ) : (
          <EntryDifferences differences={differences} words={words} />
        )}
      </div>
    );
  }
  const isTold = (value: unknown) =>
    !(value === null || value === undefined || (Array.isArray(value) && value.length === 0));
  const told = fieldsInOrder(content).filter(([field, value]) => isTold(value) && field !== "name");
  return (
    <div className="w-stack w-stack--s">
      <h4>{t("catalogueWork.moderation.content")}</h4>
      <dl className="w-dl w-dl--stack w-dl--text">
        {told.map(([field, value]) => [
          <dt key={`${field} name`}>{fieldWords(field, t)}</dt>,
          <dd key={`${field} value`} className="w-longtext">
            {valueWords(field, value, view, words)}
          </dd>,
        ])}
      </dl>
    </div>
  );
}

/** Of a claim: who owns it now, and who would when it is accepted. */
function OwnerMoves({ proposal: { owner, organisation, state } }: { proposal: Proposal }) {
  const { t } = usePage();
  return (
    <div className="w-stack w-stack--s">
      <p>{t("catalogueWork.moderation.nothing")}</p>
      {state === "waiting" && organisation && (
        <dl className="w-dl">
          <dt>{t("catalogueWork.claim.ownerNow")}</dt>
          <dd>{owner ? <OwnerName owner={owner} /> : t("shell.notKnown")}</dd>
          <dt>{t("catalogueWork.claim.ownerThen")}</dt>
          <dd>
            <OrganisationName to={organisation} />
          </dd>
        </dl>
      )}
    </div>
  );
}

const OwnerName = ({ owner: { id, name } }: { owner: NonNullable<Proposal["owner"]> }) =>
  id === null ? name : <OrganisationName to={{ id, name }} />;

/** Entries that look like it, each to be read beside this, and to be merged when two of them are one. */
export function Doubles({ proposal: { doubles } }: { proposal: Proposal }) {
  const { t, href } = usePage();
  if (doubles.length === 0) return null;
  const [first, second] = doubles;
  return (
    <div className="w-doubles">
      <h4>{t("catalogueWork.moderation.doubles")}</h4>
      <p>{t("catalogueWork.moderation.doublesText")}</p>
      <ul className="w-list w-list--tight">
        {doubles.map(({ id, name }) => (
          <li key={id}>
            <a href={href("entry", { id })} target="_blank" rel="noopener">
              {name}
              <span className="w-vh"> {t("catalogueWork.doubles.newTab")}</span>
            </a>
          </li>
        ))}
      </ul>
      {first && second && (
        <p>
          <a
            href={href(
              "moderation",
              {},
              { tab: "catalogue", part: "merges", from: second.id, into: first.id },
            )}
          >
            {t("catalogueWork.moderation.merge.title")}
          </a>
        </p>
      )}
    </div>
  );
}
