import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** What it answered of all that is asked, in words, and where its own house is kept. */
export function Who({ data: { brief, ours } }: { data: MunicipalityData }) {
  const { t, href } = usePage();
  const { id } = brief.municipality;
  const { asked, given, expired } = brief.answers;
  return (
    <section className="w-card" aria-labelledby="answers">
      <h2 id="answers">{t(ours ? "municipality.answers.ours" : "municipality.answers.title")}</h2>
      <p>
        {given === 0
          ? t("municipality.answers.none", { asked })
          : t("municipality.answers.given", { given, asked })}
        {expired > 0 && ` ${t("municipality.answers.expired", { count: expired })}`}
      </p>
      <MoreLink href={href("answers", { id })}>{t("municipality.answers.all")}</MoreLink>
      <MoreLink href={href("organisation", { id })}>{t("municipality.who.facts")}</MoreLink>
    </section>
  );
}
