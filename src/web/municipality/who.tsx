import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** What it answered of all that is asked, in words, and where its own house is kept. */
export function Who({ data: { brief, ours } }: { data: MunicipalityData }) {
  const { t, href } = usePage();
  const { id, name } = brief.municipality;
  const { asked, given, expired, free } = brief.answers;
  return (
    <section className="w-card" aria-labelledby="answers">
      <h2 id="answers">
        {t(ours ? "municipality.answers.ours" : "municipality.answers.title", { name })}
      </h2>
      <p>
        {given === 0
          ? t("municipality.answers.none", { asked })
          : t("municipality.answers.given", { given, asked })}
        {expired > 0 && ` ${t("municipality.answers.expired", { count: expired })}`}
        {free > 0 &&
          ` ${t(ours ? "municipality.answers.free" : "municipality.answers.freeOf", { free })}`}
      </p>
      <p className="w-noprint">
        <MoreLink href={href("answers", { id })}>{t("municipality.answers.all")}</MoreLink>
      </p>
    </section>
  );
}
