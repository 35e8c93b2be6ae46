import { dutchOn } from "../dutch-on.ts";
import { PrintButton } from "../ui/action-button.tsx";
import { OrganisationTabs } from "../ui/organisation-tabs.tsx";
import { Stat, Stats } from "../ui/stat.tsx";
import { usePage } from "../view.tsx";
import { Asks } from "./asks.tsx";
import { LikeUs } from "./like-us.tsx";
import type { MunicipalityData } from "./load-municipality.ts";
import { UsedByLikeUs } from "./used-by-like-us.tsx";
import { Uses } from "./uses.tsx";
import { Who } from "./who.tsx";
import { Work } from "./work.tsx";

export function MunicipalityView({ data }: { data: MunicipalityData }) {
  const { t } = usePage();
  const { brief } = data;
  return (
    <div className="w-brief">
      <Heading data={data} />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={brief.municipality.id} current="municipality" />
        <Figures data={data} />
        <div className="w-split w-split--aside">
          <div className="w-stack w-stack--l">
            <Asks data={data} />
            <Uses data={data} />
            {brief.usedByLikeUs.length > 0 && <UsedByLikeUs data={data} />}
            <LikeUs data={data} />
          </div>
          <aside className="w-stack w-stack--l" aria-label={t("municipality.who.aside")}>
            <Who data={data} />
            <Work data={data} />
          </aside>
        </div>
      </div>
    </div>
  );
}

function Heading({ data: { brief, through } }: { data: MunicipalityData }) {
  const { t, format, language } = usePage();
  const { municipality, province, on } = brief;
  return (
    <div className="w-pagehead w-pagehead--act">
      <div>
        <h1 className="w-longname" lang={dutchOn({ language })}>
          {t("municipality.title", { name: municipality.name })}
        </h1>
        <p className="w-lead">
          {province
            ? t("municipality.lead", { province: province.name, date: format.date(on) })
            : t("municipality.leadWithout", { date: format.date(on) })}
        </p>
        {through && (
          <p>{t("municipality.through", { name: municipality.name, partner: through.name })}</p>
        )}
      </div>
      <PrintButton />
    </div>
  );
}

function Figures({ data: { brief } }: { data: MunicipalityData }) {
  const { t } = usePage();
  const { population, work, uses, asks } = brief;
  return (
    <section aria-label={t("municipality.figures.title")}>
      <Stats>
        <Stat
          label={
            population
              ? t("municipality.figures.population", { year: population.year })
              : t("municipality.figures.populationUnknown")
          }
          value={population?.inhabitants ?? null}
        />
        <Stat
          label={t("municipality.figures.arrangements", { count: work.arrangements })}
          value={work.arrangements}
        />
        <Stat
          label={t("municipality.figures.uses", { count: uses.known })}
          value={uses.known === 0 ? null : uses.known}
        />
        <Stat
          label={t("municipality.figures.asks", { count: asks.total })}
          value={asks.total}
          here
        />
      </Stats>
    </section>
  );
}
