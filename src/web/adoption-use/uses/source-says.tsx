import { dutchOn } from "../../dutch-on.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import type { UsesData } from "./load-uses.ts";
import { onlySources, type UseLine } from "./use-lines.ts";
import { saidOf, Who } from "./who.tsx";

/** So many are asked at once: more would push the list of the page away. */
const shown = 4;

/** What sources say and the organisation did not say itself: one click each. */
export function SourceSays({ data }: { data: UsesData }) {
  const { t } = usePage();
  // Of one entry once: the surest word.
  const asks = [...Map.groupBy(onlySources(data.lines), ({ entry }) => entry.id).values()].flatMap(
    (lines) =>
      lines.toSorted((a, b) => Number(b.state === "uses") - Number(a.state === "uses"))[0] ?? [],
  );
  if (asks.length === 0) return null;
  const rest = asks.slice(shown);
  return (
    <section className="w-card w-card--here w-noprint" aria-labelledby="sources-say">
      <div>
        <h2 id="sources-say">{t("adoptionUse.source.title")}</h2>
        <p className="w-meta">{t("adoptionUse.source.text")}</p>
      </div>
      <Asks uses={asks.slice(0, shown)} data={data} />
      {rest.length > 0 && (
        <details className="w-more-of">
          <summary>{t("adoptionUse.source.more", { count: rest.length })}</summary>
          <Asks uses={rest} data={data} />
        </details>
      )}
    </section>
  );
}

function Asks({ uses, data }: { uses: readonly UseLine[]; data: UsesData }) {
  return (
    <ul className="w-list">
      {uses.map((use) => (
        <li key={use.useId}>
          <Ask use={use} data={data} />
        </li>
      ))}
    </ul>
  );
}

function Ask({ use, data: { organisation, evidence } }: { use: UseLine; data: UsesData }) {
  const view = usePage();
  const { t, href } = view;
  const { id, name } = organisation;
  const about = <span className="w-vh">: {use.entry.name}</span>;
  return (
    <div className="w-useask">
      <div>
        <p>
          <a href={href("entry", { id: use.entry.id })} lang={dutchOn(view)}>
            <strong>{use.entry.name}</strong>
          </a>
        </p>
        <p>
          {t("adoptionUse.source.sentence", {
            name,
            says: t(`adoptionUse.says.${saidOf(use)}`),
          })}
        </p>
        <details className="w-more-of">
          <summary>
            {t("adoptionUse.source.which")}
            {about}
          </summary>
          <Who use={use} organisation={organisation} evidence={evidence} />
        </details>
      </div>
      <div className="w-row">
        <ActForm act="source-yes" of={use.useId} className="">
          <button className="ams-button ams-button--primary w-small" type="submit">
            <Icon name="check" />
            {t("adoptionUse.source.yes")}
            {about}
          </button>
        </ActForm>
        <ActForm act="source-no" of={use.useId} className="">
          <button className="ams-button ams-button--secondary w-small" type="submit">
            {t("adoptionUse.source.no")}
            {about}
          </button>
        </ActForm>
        <ButtonLink
          href={`${href("uses", { id }, { entry: use.entry.id, version: use.version })}#form`}
          variant="tertiary"
          small
        >
          {t("adoptionUse.source.otherwise")}
          {about}
        </ButtonLink>
      </div>
    </div>
  );
}
