import { addressWith } from "../../acts.ts";
import { pageParameter } from "../../addresses.ts";
import { dayOf, timeOf } from "../../moment.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { Stat, Stats } from "../../ui/stat.tsx";
import { usePage } from "../../view.tsx";
import { outcomes, type Preview } from "./load-import.ts";
import { FaultList, RowCard } from "./row-card.tsx";

/** What taking it over would do: in figures, row by row, and what to mend. */
export function PreviewOfImport({ preview }: { preview: Preview }) {
  const { t, format, href, query } = usePage();
  const { read, rows } = preview;
  const moment = t("people.moment", {
    date: format.date(dayOf(read.createdAt)),
    time: timeOf(read.createdAt),
  });
  return (
    <>
      <section className="w-stack" aria-labelledby="counts">
        <div>
          <h2 id="counts" className="w-longtext">
            {read.name}
          </h2>
          <p className="w-meta">
            {t(`catalogueWork.import.formats.${read.format}`)},{" "}
            {t("catalogueWork.import.readAt", { moment })}
          </p>
        </div>
        <Stats>
          {outcomes.map((outcome) => (
            <Stat
              key={outcome}
              label={t(`catalogueWork.import.outcomes.${outcome}`)}
              value={read.counts[outcome]}
            />
          ))}
        </Stats>
        {read.state === "previewed" ? (
          <Decide preview={preview} />
        ) : (
          <p>
            {t(`catalogueWork.import.states.${read.state}`)}{" "}
            <a href={href("importEntries", {}, { organisation: query.get("organisation") })}>
              {t("catalogueWork.import.another")}
            </a>
          </p>
        )}
      </section>
      {read.faults.length > 0 && (
        <section className="w-card" aria-labelledby="of-the-file">
          <h2 id="of-the-file">{t("catalogueWork.import.ofTheFile")}</h2>
          <FaultList faults={read.faults} />
        </section>
      )}
      <section className="w-stack" aria-labelledby="rows">
        <h2 id="rows">{t("catalogueWork.import.rows")}</h2>
        <Filter preview={preview} />
        {rows.items.map((row) => (
          <RowCard key={row.n} row={row} />
        ))}
        {rows.total === 0 && (
          <EmptyState title={t("catalogueWork.import.noRows")}>
            <p>{t("catalogueWork.import.noRowsText")}</p>
          </EmptyState>
        )}
        <PagesNav list={rows} />
      </section>
    </>
  );
}

/** All of it, only what is right, or nothing. With a fault in it, all of it is no choice. */
function Decide({ preview: { read, faultsAsCsv } }: { preview: Preview }) {
  const { t } = usePage();
  const { counts } = read;
  const good = counts.new + counts.change;
  const faulty = counts.faulty > 0;
  return (
    <div className="w-card w-noprint">
      <p>
        {good === 0
          ? t("catalogueWork.import.nothingToTake")
          : faulty
            ? t("catalogueWork.import.someFaulty", { count: counts.faulty })
            : t("catalogueWork.import.allWell")}
      </p>
      <div className="w-row w-row--top">
        {good > 0 && (
          <ActForm act={faulty ? "take-valid" : "take"} className="w-row">
            <button className="ams-button ams-button--primary" type="submit">
              {faulty
                ? t("catalogueWork.import.takeValid", { count: good })
                : t("catalogueWork.import.take")}
            </button>
          </ActForm>
        )}
        {faulty && (
          <ButtonLink href={faultsAsCsv} icon="download" download>
            {t("catalogueWork.import.faultsAsCsv")}
          </ButtonLink>
        )}
        <Confirm
          act="cancel"
          label={t("catalogueWork.import.cancel")}
          question={t("catalogueWork.import.cancelQuestion")}
          yes={t("catalogueWork.import.cancelYes")}
        />
      </div>
      <p className="w-meta">{t("catalogueWork.import.whoseIsWhat")}</p>
    </div>
  );
}

function Filter({ preview: { read, outcome } }: { preview: Preview }) {
  const view = usePage();
  const { t, format, language } = view;
  const all = Object.values(read.counts).reduce((sum, count) => sum + count, 0);
  const chips = [null, ...outcomes].map((one) => ({
    one,
    label: t(one === null ? "catalogueWork.import.all" : `catalogueWork.import.outcomes.${one}`),
    count: one === null ? all : read.counts[one],
  }));
  return (
    <ul className="w-chips w-noprint" aria-label={t("catalogueWork.import.show")}>
      {chips.map(({ one, label, count }) => (
        <li key={label}>
          <a
            className={one === outcome ? "w-chip w-chip--on" : "w-chip"}
            href={addressWith(view, { outcome: one, [pageParameter[language]]: null })}
            aria-current={one === outcome ? "true" : undefined}
          >
            {label} <span className="w-num w-chip__n">{format.number(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
