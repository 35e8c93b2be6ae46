import { ErrorMessage, Select } from "@amsterdam/design-system-react";
import type { Translate } from "../../i18n/texts.ts";
import { dayOf } from "../../moment.ts";
import { usePage } from "../../view.tsx";
import { choiceField, choicesOf, draft, groupOf, type MatchedRow } from "./choices.ts";

interface CheckRowProps {
  readonly row: MatchedRow;
  readonly chosen: string;
  readonly error: string | undefined;
}

/** A line of the list, and what to do with it. */
export function CheckRow({ row, chosen, error }: CheckRowProps) {
  const { t } = usePage();
  const at = choiceField(row.line);
  return (
    <tr>
      <Written row={row} />
      <td>
        {groupOf(row) === "doubt" && (
          <p className="w-sub">
            {t("adoptionFill.check.looksLike", {
              names: row.suggestions.map(({ name }) => name).join(", "),
            })}
          </p>
        )}
        {error && (
          <ErrorMessage id={`${at}-error`} prefix={t("shell.inputError")}>
            {error}
          </ErrorMessage>
        )}
        <Select
          id={at}
          name={at}
          defaultValue={chosen}
          aria-label={t("adoptionFill.check.choiceOf", { name: row.name })}
          invalid={error !== undefined}
          aria-describedby={error ? `${at}-error` : undefined}
        >
          {choicesOf(row).map(({ value, name }) => (
            <Select.Option key={value} value={value}>
              {choiceWords(row, value, name, t)}
            </Select.Option>
          ))}
        </Select>
      </td>
    </tr>
  );
}

type Fault = NonNullable<MatchedRow["fault"]>;

/** A line that cannot be taken over, and how to mend it. */
export function FaultyRow({ row, fault }: { row: MatchedRow; fault: Fault }) {
  const { t } = usePage();
  return (
    <tr>
      <Written row={row} />
      <td>{t(`adoptionFill.check.faults.${fault.code}`, { about: fault.about ?? "" })}</td>
    </tr>
  );
}

/** What the list says, as it was read. */
function Written({ row }: { row: MatchedRow }) {
  const { t, format, now } = usePage();
  const { line, name, version, since } = row;
  const status = statusIn(row, t);
  const day = since === null ? null : format.date(since);
  const toCome = since !== null && since > dayOf(now);
  const details = [
    t("adoptionFill.check.line", { n: format.number(line) }),
    ...(version === null ? [] : [t("adoptionFill.check.version", { version })]),
    ...(status === null ? [] : [status]),
    ...(day === null ? [] : [t(`adoptionFill.check.${toCome ? "from" : "since"}`, { day })]),
  ];
  return (
    <th scope="row">
      {name || "–"}
      <span className="w-sub">{details.join(" · ")}</span>
    </th>
  );
}

/** The status that is taken over: what was not written is taken to be in use. Of a new name none is. */
function statusIn(row: MatchedRow, t: Translate): string | null {
  const { status } = row;
  if (status !== null) return t(`adoptionUse.status.${status}`);
  const group = groupOf(row);
  return group === "found" || group === "doubt" ? assumed(t) : null;
}

const assumed = (t: Translate): string =>
  t("adoptionFill.check.assumed", { status: t("adoptionUse.status.in-production") });

/** What a choice is called. Of what is new the choice itself says the status that comes with an entry. */
function choiceWords(row: MatchedRow, value: string, name: string | null, t: Translate): string {
  if (name === null) return t(`adoptionFill.check.${value === draft ? "draft" : "leave"}`);
  return row.status === null && groupOf(row) === "new" ? `${name}: ${assumed(t)}` : name;
}
