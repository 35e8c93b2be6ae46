import { Stat, Stats } from "../ui/stat.tsx";
import { usePage } from "../view.tsx";
import type { HomeData } from "./home-data.ts";

/** The country in a few figures, each with its date and the way to its source. */
export function Figures({ figures }: { figures: HomeData["figures"] }) {
  const { t, href, format, practice } = usePage();
  return (
    <section className="w-stack" aria-labelledby="figures">
      <h2 id="figures">{t(practice ? "home.practice.figures" : "home.figures")}</h2>
      <Stats many>
        {figures.map((figure) => {
          const label = t(`home.figure.${figure.id}`);
          return (
            <Stat
              key={figure.id}
              label={label}
              value={figure.value}
              source={
                <>
                  {figure.referenceDate ? format.date(figure.referenceDate) : t("home.noDate")}
                  {figure.source && (
                    <>
                      {", "}
                      <a href={`${href("sources")}#${figure.source}`}>
                        {t("home.source")}
                        <span className="w-vh"> {t("home.sourceOf", { figure: label })}</span>
                      </a>
                    </>
                  )}
                </>
              }
            />
          );
        })}
      </Stats>
    </section>
  );
}
