import type { EntryChange } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { valueWords } from "../../ui/entry-differences.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { Timeline } from "../../ui/timeline.tsx";
import { usePage } from "../../view.tsx";
import { fieldWord } from "./field-word.ts";
import type { EntryData } from "./load-entry.ts";

/** How it came here and what changed since, the newest first. */
export function History({ data: { entry, changes } }: { data: EntryData }) {
  const { t, format } = usePage();
  const all = changes.items.length === changes.total;
  const moments = changes.items.map((change) => ({
    key: change.id,
    date: dayOf(change.at),
    what: <Change change={change} />,
  }));
  const begin = {
    key: "created",
    date: dayOf(entry.createdAt),
    what: <b>{t(`catalogue.history.created.${entry.origin}`)}</b>,
  };
  return (
    <section className="w-card" aria-labelledby="history">
      <h2 id="history">{t("catalogue.history.title")}</h2>
      <Timeline moments={changes.items.some(isAdding) ? moments : [...moments, begin]} narrow />
      {!all && (
        <p className="w-meta">
          {t("catalogue.history.more", {
            n: format.number(changes.items.length),
            total: format.number(changes.total),
          })}
        </p>
      )}
    </section>
  );
}

/** Who added it is known, and perhaps why: no field changed then. */
const isAdding = ({ origin, fields }: EntryChange): boolean =>
  origin !== "merge" && fields.length === 0;

function Change({ change }: { change: EntryChange }) {
  const view = usePage();
  const { t, format } = view;
  const { entry, origin, fields, organisation, note } = change;
  const apart = fields.some(({ field }) => field === "apart");
  const merged = origin === "merge";
  const told = merged ? [] : fields.filter(isTold);
  const words = fields.map(({ field }) => fieldWord(field, view));
  return (
    <>
      <b>{what()}</b>
      {organisation && (
        <p className="w-meta">
          <OrganisationName to={organisation} />
        </p>
      )}
      {!merged && words.length > 0 && (
        <p className="w-meta">
          {t("catalogue.history.fields", { fields: format.list([...new Set(words)]) })}
        </p>
      )}
      {note && (
        <p className="w-meta" lang={dutchOn(view)}>
          {note}
        </p>
      )}
      {told.length > 0 && (
        <details className="w-details w-noprint">
          <summary>{t("catalogue.history.showChanges")}</summary>
          <dl className="w-dl w-facts">
            {told.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{fieldWord(field, view)}</dt>
                <dd>
                  <Value field={field} value={before} gone /> <Value field={field} value={after} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );

  function what(): string {
    if (origin === "merge") {
      return t(`catalogue.history.origin.${apart ? "apart" : "merge"}`, { name: entry.name });
    }
    return t(`catalogue.history.${isAdding(change) ? "created" : "origin"}.${origin}`);
  }
}

/** Of an address only that it changed: what it was is of nobody else. */
const isTold = ({ before, after }: EntryChange["fields"][number]): boolean =>
  before !== undefined || after !== undefined;

interface ValueProps {
  readonly field: string;
  readonly value: unknown;
  readonly gone?: boolean;
}

function Value({ field, value, gone = false }: ValueProps) {
  const view = usePage();
  const text = valueWords(field, value, view);
  const Tag = gone ? "del" : "ins";
  return <Tag lang={dutchOn(view)}>{text}</Tag>;
}
