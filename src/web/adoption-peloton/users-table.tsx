import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { TextField } from "../ui/field.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { groupWord } from "../ui/peloton/rider-words.ts";
import { SelectField } from "../ui/select-field.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import { useOther } from "./choices.tsx";
import type { UsersData } from "./load-users.ts";
import { SortHead } from "./sort-head.tsx";
import { UserRow } from "./user-row.tsx";
import { filtersOf, isNarrowed, rowGroups, speakers, writeQuery } from "./users-query.ts";

/** Every word that the picture was made of, with who said it, of which day and how certain. */
export function UsersTable({ data }: { data: UsersData }) {
  const { t, format, baseUrl } = usePage();
  const { rows } = data;
  return (
    <section className="w-card w-card--flush w-users" aria-labelledby="rows">
      <div className="w-card__head w-stack">
        <div className="w-sechead">
          <div>
            <h2 id="rows">{t("adoptionPeloton.table.title")}</h2>
            <p className="w-meta">{t("adoptionPeloton.table.lead")}</p>
          </div>
          <Downloads data={data} />
        </div>
        <Find data={data} />
        <p className="w-meta" role="status">
          {rows.pages > 1
            ? t("adoptionPeloton.table.foundOf", {
                from: format.number((rows.page - 1) * rows.size + 1),
                to: format.number((rows.page - 1) * rows.size + rows.items.length),
                n: format.number(rows.total),
              })
            : t("adoptionPeloton.table.found", { count: rows.total, n: format.number(rows.total) })}
        </p>
      </div>
      {rows.pages > 1 && (
        <p className="w-printonly w-card__head w-longname">
          {t("adoptionPeloton.table.printed", { address: baseUrl + csvOf(data) })}
        </p>
      )}
      {rows.total === 0 ? <Nothing data={data} /> : <Rows data={data} />}
    </section>
  );
}

function Rows({ data }: { data: UsersData }) {
  const { t } = usePage();
  return (
    <>
      <TableRegion name={t("adoptionPeloton.table.title")} cards>
        <thead>
          <tr>
            <SortHead data={data} column="name" />
            <SortHead data={data} column="group" />
            <th scope="col">{t("adoptionPeloton.table.column.what")}</th>
            <SortHead data={data} column="since" />
            <th scope="col">{t("adoptionPeloton.table.column.said")}</th>
            <SortHead data={data} column="asOf" />
            <SortHead data={data} column="certainty" />
          </tr>
        </thead>
        <tbody>
          {data.rows.items.map((row) => (
            <UserRow key={row.use?.useId ?? `rider ${row.organisation.id}`} row={row} data={data} />
          ))}
        </tbody>
      </TableRegion>
      <div className="w-card__head">
        <PagesNav list={data.rows} anchor="#rows" />
      </div>
    </>
  );
}

/** The words on use as a file, from the API. */
function csvOf({ asked, peloton }: UsersData): string {
  const filters = new URLSearchParams({ ...filtersOf(asked), format: "csv" });
  return `/api/v1/catalogue-entries/${encodeURIComponent(peloton.entry.id)}/uses?${filters}`;
}

function Downloads({ data }: { data: UsersData }) {
  const { t } = usePage();
  const { asked, peloton } = data;
  const answers = new URLSearchParams({
    entry: peloton.entry.id,
    ...filtersOf(asked),
    format: "csv",
  });
  return (
    <div className="w-row w-noprint">
      <ButtonLink href={csvOf(data)} variant="tertiary" icon="download" small download>
        {t("adoptionPeloton.table.csv")}
      </ButtonLink>
      {peloton.riders.some(({ origin }) => origin === "answer") && (
        <ButtonLink
          href={`/api/v1/answers?${answers}`}
          variant="tertiary"
          icon="download"
          small
          download
        >
          {t("adoptionPeloton.table.csvAnswers")}
        </ButtonLink>
      )}
    </div>
  );
}

function Find({ data }: { data: UsersData }) {
  const view = usePage();
  const { t, href } = view;
  const { asked, peloton } = data;
  const kept = [...writeQuery({ ...asked, q: "", group: "", said: "" })];
  const groupLabel = (group: (typeof rowGroups)[number]) => {
    if (group === "all") return t("adoptionPeloton.table.everybody");
    if (group === "others") return t("adoptionPeloton.table.others");
    if (group === "says") return t("adoptionPeloton.table.says");
    return group === "" ? t("adoptionPeloton.table.anyGroup") : groupWord(group, peloton, view);
  };
  const saidLabels = { "": "anySaid", self: "self", source: "source" } as const;
  return (
    <form
      className="w-fields w-noprint"
      action={`${href("entryUsers", { id: peloton.entry.id })}#rows`}
      autoComplete="off"
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        id="q"
        name="q"
        label={t("adoptionPeloton.table.search")}
        value={asked.q}
        autoComplete="off"
        maxLength={100}
      />
      <SelectField
        id="group"
        name="group"
        label={t("adoptionPeloton.table.group")}
        value={asked.group}
        options={rowGroups.map((group) => ({ value: group, label: groupLabel(group) }))}
      />
      <SelectField
        id="said"
        name="said"
        label={t("adoptionPeloton.table.said")}
        value={asked.said}
        options={speakers.map((one) => ({
          value: one,
          label: t(`adoptionPeloton.table.${saidLabels[one]}`),
        }))}
      />
      <button type="submit" className="ams-button ams-button--secondary">
        {t("adoptionPeloton.table.show")}
      </button>
    </form>
  );
}

/** Nobody said anything at all, or the filters leave nobody: each with a next step. */
function Nothing({ data }: { data: UsersData }) {
  const { t, href } = usePage();
  const { asked, peloton, own } = data;
  const other = useOther(data);
  const filtered = asked.q !== "" || asked.group !== "" || asked.said !== "" || isNarrowed(asked);
  return (
    <div className="w-card__head">
      {filtered ? (
        <EmptyState title={t("adoptionPeloton.nothing.title")}>
          <p>{t("adoptionPeloton.nothing.text")}</p>
          <ButtonLink href={other({ group: "all", q: "", said: "" }, "#rows")}>
            {t("adoptionPeloton.nothing.clear")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <EmptyState title={t("adoptionPeloton.nothing.none", { name: peloton.entry.name })}>
          <p>{t("adoptionPeloton.nothing.noneText")}</p>
          {own === null ? (
            <ButtonLink href={href("organisations")}>
              {t("adoptionPeloton.nothing.organisations")}
            </ButtonLink>
          ) : (
            <ButtonLink href={href("uses", { id: own }, { entry: peloton.entry.id })}>
              {t("adoptionPeloton.nothing.say")}
            </ButtonLink>
          )}
        </EmptyState>
      )}
    </div>
  );
}
