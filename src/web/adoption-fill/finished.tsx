import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { isMunicipality } from "../ui/organisation-tabs.tsx";
import { usePage } from "../view.tsx";
import type { FillData } from "./load-first-fill.ts";

/** All was asked: of a theme, or at all. Says what comes next. */
export function Finished({ data }: { data: FillData }) {
  const { way, theme } = data;
  return way === "theme" && theme !== null ? (
    <ThemeFinished data={data} theme={theme} />
  ) : (
    <AllFinished data={data} />
  );
}

function ThemeFinished({ data, theme }: { data: FillData; theme: string }) {
  const { t, href } = usePage();
  const { id } = data.organisation;
  const again = href("firstFill", { id }, { way: "theme", theme, again: "yes" });
  return (
    <EmptyState title={t("adoptionFill.finished.titleOf")}>
      <p>{t("adoptionFill.finished.textOf")}</p>
      <ButtonLink href={href("firstFill", { id }, { way: "theme" })} variant="primary">
        {t("adoptionFill.themes.title")}
      </ButtonLink>
      {data.fill !== null && data.fill.questions.length > 0 && (
        <ButtonLink href={`${again}#ways`}>{t("adoptionFill.finished.againOf")}</ButtonLink>
      )}
      <ButtonLink href={href("uses", { id })}>{t("adoptionFill.uses")}</ButtonLink>
    </EmptyState>
  );
}

function AllFinished({ data }: { data: FillData }) {
  const { t, format, href } = usePage();
  const { organisation, fill, ready, may } = data;
  const { id } = organisation;
  const unsure = fill?.questions.length ? fill.unsure : 0;
  const confirms = ready > 0 && may("giveAnswers") !== "no";
  const counted = (n: number) => ({ count: n, n: format.number(n) });
  return (
    <section className="w-card w-card--here w-fillend" aria-labelledby="finished">
      <div>
        <h2 id="finished">{t("adoptionFill.finished.title")}</h2>
        <p>{t("adoptionFill.finished.text")}</p>
        {ready > 0 && !confirms && <p>{t("adoptionFill.finished.others", counted(ready))}</p>}
      </div>
      <div className="w-row w-noprint">
        {confirms && (
          <ButtonLink href={`${href("giveAnswers", { id })}#ready`} variant="primary">
            {t("adoptionFill.finished.confirm", counted(ready))}
          </ButtonLink>
        )}
        {unsure > 0 && (
          <ButtonLink
            href={`${href("firstFill", { id }, { again: "yes" })}#ways`}
            variant={confirms ? "secondary" : "primary"}
          >
            {t("adoptionFill.finished.again", counted(unsure))}
          </ButtonLink>
        )}
        <Home data={data} first={!confirms && unsure === 0} />
        <a href={href("uses", { id })}>{t("adoptionFill.uses")}</a>
      </div>
    </section>
  );
}

/** The page of the organisation itself: of a municipality what it has and is asked, in brief. */
function Home({ data, first }: { data: FillData; first: boolean }) {
  const { t, href, me } = usePage();
  const { id, name } = data.organisation;
  const town = isMunicipality(id);
  const words = me?.organisation?.id !== id ? "toName" : town ? "toMunicipality" : "toOrganisation";
  return (
    <ButtonLink
      href={href(town ? "municipality" : "organisation", { id })}
      variant={first ? "primary" : "secondary"}
    >
      {t(`adoptionFill.finished.${words}`, { name })}
    </ButtonLink>
  );
}
