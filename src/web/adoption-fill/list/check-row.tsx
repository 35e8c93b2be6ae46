import { ErrorMessage, Select } from "@amsterdam/design-system-react";
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
              {name ?? t(`adoptionFill.check.${value === draft ? "draft" : "leave"}`)}
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
function Written({ row: { line, name, version, status, since } }: { row: MatchedRow }) {
  const { t, format, now } = usePage();
  const day = since === null ? null : format.date(since);
  const toCome = since !== null && since > dayOf(now);
  const details = [
    t("adoptionFill.check.line", { n: format.number(line) }),
    ...(version === null ? [] : [t("adoptionFill.check.version", { version })]),
    ...(status === null ? [] : [t(`adoptionUse.status.${status}`)]),
    ...(day === null ? [] : [t(`adoptionFill.check.${toCome ? "from" : "since"}`, { day })]),
  ];
  return (
    <th scope="row">
      {name || "–"}
      <span className="w-sub">{details.join(" · ")}</span>
    </th>
  );
}
