import { actWords } from "../act-words.ts";
import { account } from "../i18n/nl/account.ts";
import { audit } from "../i18n/nl/audit.ts";
import { people } from "../i18n/nl/people.ts";
import type { Translate } from "../i18n/texts.ts";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";
import type { MyData } from "./my-data.ts";

type Rows = MyData["parts"][number]["rows"];
type Value = Rows[number][string];

const has = <Table extends object>(table: Table, key: string): key is string & keyof Table =>
  Object.hasOwn(table, key);

// More rows than this are folded, so that the page stays one that can be overseen.
const mostRows = 10;

/** What one part of Waaier keeps of a person, as a table. A part or column without words goes by its name in the API. */
export function Part({ part, rows }: { part: string; rows: Rows }) {
  const { t, format } = usePage();
  const title = has(account.myData.parts, part) ? t(`account.myData.parts.${part}`) : part;
  const columns = columnsOf(part, rows);
  if (rows.length === 0) {
    return (
      <div className="w-stack w-stack--s">
        <h3>{title}</h3>
        <p className="w-meta">{t("account.myData.empty")}</p>
      </div>
    );
  }
  return (
    <details className="w-part" open={rows.length <= mostRows}>
      <summary>
        <h3>
          {title} <span className="w-count">{format.number(rows.length)}</span>
        </h3>
      </summary>
      <TableRegion name={title} cards>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnWords(t, part, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of what was read once, without an id of their own
            <tr key={index}>
              {columns.map((column) => (
                <td key={column} className={row[column] == null ? "w-hide-phone" : undefined}>
                  <span className="w-only-phone w-meta">{columnWords(t, part, column)}</span>
                  <Cell column={column} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </details>
  );
}

/** Marks say something to a program alone: they come last. Of a mail the subject is a line of text. */
const marks = ["objectId", "document", "session", "id", "sha256", "leaf"];
const isMark = (part: string, column: string): boolean =>
  marks.includes(column) || (column === "subject" && part === "identities");

/** In the order of the API, with the marks last; the name of an organisation stands in the column of its code. */
function columnsOf(part: string, rows: Rows): string[] {
  const all = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => column !== "organisationName",
  );
  return all.toSorted((a, b) => Number(isMark(part, a)) - Number(isMark(part, b)));
}

function columnWords(t: Translate, part: string, column: string): string {
  if (part === "mail" && column === "subject") return t("account.myData.mailSubject");
  return has(account.myData.columns, column) ? t(`account.myData.columns.${column}`) : column;
}

// Columns that hold a word of the API, for which a reader has one too.
const worded = new Set([
  "mailPreference",
  "language",
  "state",
  "status",
  "endedWhy",
  "result",
  "origin",
  "verdict",
  "kind",
  "provider",
  "hidden",
  "mail",
  "answer",
  "howFar",
]);

function Cell({ column, row }: { column: string; row: Rows[number] }) {
  const { t, format } = usePage();
  const value = row[column] ?? null;
  if (value === null) return <span className="w-meta">–</span>;
  if (typeof value === "number") return format.number(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return <When moment={value} />;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
  if (column === "organisation" || column === "owner") {
    return <Organisation code={value} name={row["organisationName"] ?? null} />;
  }
  if (column === "objectKind" && has(audit.kinds, value)) return t(`audit.kinds.${value}`);
  if (column === "act") return actWords(t, value);
  if (column === "right" && has(people.right, value)) return t(`people.right.${value}.name`);
  if (worded.has(column) && has(account.myData.values, value)) {
    return t(`account.myData.values.${value}`);
  }
  return <span className="w-break">{value}</span>;
}

function Organisation({ code, name }: { code: string; name: Value }) {
  if (name === null) return code;
  return (
    <>
      <OrganisationName to={{ id: code, name: String(name) }} />
      <span className="w-sub">{code}</span>
    </>
  );
}
