import type { Entry } from "#contract/catalogue";
import { usePage } from "../../view.tsx";
import { ComponentLink, EntryLink } from "../links.tsx";

/** Of an agreement: who says to support it. */
export function Supporters({ entry }: { entry: Entry }) {
  const { t } = usePage();
  return (
    <section className="w-card" aria-labelledby="supporters">
      <h2 id="supporters">{t("catalogue.support.title")}</h2>
      {entry.supportedBy.length === 0 ? (
        <p>{t("catalogue.support.none")}</p>
      ) : (
        <ul className="w-columns">
          {entry.supportedBy.map((one) => (
            <li key={one.id}>
              <EntryLink to={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** More than these hide what comes after. */
const shown = 12;

/** Of an agreement: the components that should support it, by GEMMA. */
export function Expected({ entry }: { entry: Entry }) {
  const { t } = usePage();
  const first = entry.expectedOf.slice(0, shown);
  const more = entry.expectedOf.slice(shown);
  return (
    <section className="w-card" aria-labelledby="expected">
      <div>
        <h2 id="expected">{t("catalogue.support.expectedTitle")}</h2>
        <p className="w-meta">
          {t(
            first.length === 0
              ? "catalogue.support.expectedNone"
              : "catalogue.support.expectedLead",
          )}
        </p>
      </div>
      {first.length > 0 && <Components components={first} />}
      {more.length > 0 && (
        <details id="expected-more" className="w-details">
          <summary>{t("catalogue.filter.more", { n: more.length })}</summary>
          <Components components={more} />
        </details>
      )}
    </section>
  );
}

function Components({ components }: { components: Entry["expectedOf"] }) {
  const { t } = usePage();
  return (
    <ul className="w-list w-list--tight">
      {components.map((one) => (
        <li key={one.id} className="w-linkrow">
          <ComponentLink to={one} />
          <span className="w-meta">
            {one.requirement === null
              ? t("catalogue.requirementUnknown")
              : t(`catalogue.requirement.${one.requirement}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
