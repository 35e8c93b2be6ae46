import { ButtonLink, MoreLink } from "../../ui/button-link.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import type { UseHere as Data } from "./load-use-here.ts";

/** Asks who works for an organisation whether it uses this, and who sells it, who else does. */
export function UseHere({ here, entry }: { here: Data | null; entry: string }) {
  const { t, href } = usePage();
  if (here === null) return null;
  const { organisation, said, mayPut, mayPropose, supplies } = here;
  const toForm = (query: Readonly<Record<string, string>>) =>
    `${href("uses", { id: organisation.id }, { entry, ...query })}#form`;
  const propose = href("proposeUse", { id: entry });
  return (
    <section className="w-card w-card--here w-noprint" aria-labelledby="use-here">
      <h2 id="use-here">{t("adoptionUse.here.title", { name: organisation.name })}</h2>
      <Said said={said} name={organisation.name} />
      {mayPut && (
        <div className="w-row">
          {said ? (
            <ButtonLink href={toForm({ use: said.useId })} icon="edit" small>
              {t("adoptionUse.here.change")}
            </ButtonLink>
          ) : (
            <>
              <ButtonLink href={toForm({ status: "in-production" })} variant="primary" small>
                {t("adoptionUse.here.yes")}
              </ButtonLink>
              <ButtonLink href={toForm({ status: "planned" })} small>
                {t("adoptionUse.here.coming")}
              </ButtonLink>
              <ButtonLink href={toForm({ status: "not-used" })} small>
                {t("adoptionUse.here.no")}
              </ButtonLink>
            </>
          )}
        </div>
      )}
      {mayPropose && (
        <p>
          <MoreLink href={propose}>
            {t(supplies ? "adoptionUse.here.supplier" : "adoptionUse.here.propose")}
          </MoreLink>
        </p>
      )}
    </section>
  );
}

function Said({ said, name }: { said: Data["said"]; name: string }) {
  const { t } = usePage();
  if (said === null) return <p className="w-meta">{t("adoptionUse.here.notKnown")}</p>;
  const status = t(`adoptionUse.status.${said.status ?? "used"}`).toLowerCase();
  return (
    <p>
      {t("adoptionUse.here.now", { name, status })}
      {said.hidden && (
        <>
          {" "}
          <span className="w-badge">
            <Icon name="eye-off" />
            {t("adoptionUse.here.nowHidden")}
          </span>
        </>
      )}
    </p>
  );
}
