import { typedIn } from "../../acts.ts";
import { dutchOn } from "../../dutch-on.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { HowFar } from "../status-badge.tsx";
import type { UsesData } from "./load-uses.ts";
import { hasSteps, Steps } from "./steps.tsx";
import type { Row } from "./use-lines.ts";
import { Who } from "./who.tsx";

interface UseRowProps {
  readonly row: Row;
  readonly data: UsesData;
  /** The reader may change it here. */
  readonly acts: boolean;
}

/** What is said of one entry and version, and by whom; below it what the reader can do. */
export function UseRow({ row, data, acts }: UseRowProps) {
  const { use, conflict, others } = row;
  const view = usePage();
  const { t, href, format } = view;
  const { organisation, evidence } = data;
  const own = use.origin === "own";
  const below = own && (acts || hasSteps(use) || others.length > 0);
  return (
    <tbody className={below ? "w-withform" : undefined} id={`use-${use.useId}`}>
      <tr>
        <th scope="row" className="w-wrapname">
          <a className="w-longtext" href={href("entry", { id: use.entry.id })} lang={dutchOn(view)}>
            {use.entry.name}
          </a>
          {use.version !== null && (
            <span className="w-sub">{t("adoptionUse.version", { version: use.version })}</span>
          )}
          {use.hidden && (
            <span className="w-sub">
              <span className="w-badge">
                <Icon name="eye-off" />
                {t("adoptionUse.hidden")}
              </span>
            </span>
          )}
          {use.note !== null && (
            <span className="w-sub w-longtext" lang={dutchOn(view)}>
              {use.note}
            </span>
          )}
        </th>
        <td>{conflict ? <Conflict /> : <HowFar use={use} />}</td>
        <td>
          {conflict ? (
            format.list(namesOf(row))
          ) : (
            <Who use={use} organisation={organisation} evidence={evidence} />
          )}
        </td>
      </tr>
      {below && (
        <tr className="w-noprint">
          <td colSpan={3}>
            <div className="w-row w-useacts">
              {acts && <Acts row={row} data={data} />}
              {hasSteps(use) && !conflict && <Steps use={use} />}
              <Others row={row} data={data} />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Conflict() {
  const { t } = usePage();
  return (
    <span className="w-badge w-badge--wrap w-badge--warn">
      <Icon name="warning" />
      {t("adoptionUse.uses.differs")}
    </span>
  );
}

/** Who said it, of those that merged into the organisation. */
const namesOf = ({ use, others }: Row): string[] =>
  [use, ...others].flatMap(({ origin, saidBy }) => (origin === "own" ? [saidBy.name] : []));

/** What others said of the same: those that merged into the organisation, and sources. */
function Others({ row: { use, conflict, others }, data }: { row: Row; data: UsesData }) {
  const { t } = usePage();
  const told = conflict ? [use, ...others] : others;
  if (told.length === 0) return null;
  return (
    <details className="w-more-of">
      <summary>
        {t("adoptionUse.uses.others", { count: told.length })}
        <span className="w-vh">
          {" "}
          {use.entry.name} {use.version}
        </span>
      </summary>
      <ul className="w-list w-useothers">
        {told.map((other) => (
          <li key={other.useId} className="w-useother">
            <div>
              <HowFar use={other} />
            </div>
            <Who use={other} organisation={data.organisation} evidence={data.evidence} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Acts({
  row: { use, conflict },
  data: { organisation, tried },
}: {
  row: Row;
  data: UsesData;
}) {
  const { t, href } = usePage();
  const { id } = organisation;
  const { useId, entry, hidden } = use;
  const ours = use.saidBy.id === id;
  const about = (
    <span className="w-vh">
      {" "}
      {entry.name} {use.version}
    </span>
  );
  return (
    <>
      <span className="w-noprint">
        <ButtonLink
          href={`${href("uses", { id }, { entry: entry.id, ...(!conflict && { use: useId }) })}#form`}
          icon="edit"
          small
        >
          {t(ours ? "adoptionUse.actions.change" : "adoptionUse.actions.takeOver")}
          {about}
        </ButtonLink>
      </span>
      {!conflict && (
        <ActForm act={hidden ? "show" : "hide"} of={useId} className="w-noprint">
          <button className="ams-button ams-button--secondary w-small" type="submit">
            <Icon name={hidden ? "people" : "eye-off"} />
            {t(hidden ? "adoptionUse.actions.show" : "adoptionUse.actions.hide")}
            {about}
          </button>
        </ActForm>
      )}
      {ours && (
        <Confirm
          act="withdraw"
          of={useId}
          label={t("adoptionUse.actions.withdraw")}
          about={`${entry.name} ${use.version ?? ""}`}
          question={t("adoptionUse.actions.withdrawAsk")}
          yes={t("adoptionUse.actions.withdrawYes")}
          open={typedIn(tried, "withdraw", useId) !== null}
        >
          <input type="hidden" name="entry" value={entry.id} />
        </Confirm>
      )}
    </>
  );
}
