import { EntryKind, EntryResult } from "#contract/catalogue";
import type { Difference } from "#contract/collecting";
import { catalogueWork } from "../i18n/nl/catalogue-work.ts";
import type { PageView } from "../page.ts";
import { usePage } from "../view.tsx";

/** Gives the words of a code, by the field that it stands in. */
export type CodeWords = (field: string, code: string) => string;

interface EntryDifferencesProps {
  readonly differences: readonly Difference[];
  readonly words?: CodeWords;
  /** “Now” and “will be”, where it is about something else than that. */
  readonly heads?: readonly [before: string, after: string];
}

/** What would change in an entry, field by field: before and after beside each other. */
export function EntryDifferences({ differences, words, heads }: EntryDifferencesProps) {
  const view = usePage();
  const { t } = view;
  const [before, after] = heads ?? [t("catalogueWork.before"), t("catalogueWork.after")];
  return (
    <div className="w-diffs">
      {differences.map((difference) => (
        <div key={difference.field} className="w-diff">
          <p className="w-diff__field">{fieldWords(difference.field, t)}</p>
          <div className="w-diff__before">
            <p className="w-meta">{before}</p>
            <p className="w-longtext">
              {valueWords(difference.field, difference.before, view, words)}
            </p>
          </div>
          <div className="w-diff__after">
            <p className="w-meta">{after}</p>
            <p className="w-longtext">
              {valueWords(difference.field, difference.after, view, words)}
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}

/** The name of a field of an entry. */
export const fieldWords = (field: string, t: PageView["t"]): string =>
  isField(field) ? t(`catalogueWork.names.${field}`) : field;

const order = Object.keys(catalogueWork.names);

/** Fields in the order in which a reader asks for them. */
export const fieldsInOrder = (content: object): [field: string, value: unknown][] =>
  Object.entries(content).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));

const isField = (field: string): field is keyof typeof catalogueWork.names =>
  Object.hasOwn(catalogueWork.names, field);

/** What stands in a field, in words; lists with a line for each. */
export function valueWords(
  field: string,
  value: unknown,
  view: Pick<PageView, "t" | "format">,
  words: CodeWords = (_, code) => code,
): string {
  const { t, format } = view;
  if (value === null || value === undefined || value === "") return t("catalogueWork.empty");
  if (Array.isArray(value)) {
    if (value.length === 0) return t("catalogueWork.empty");
    return value.map((one) => valueWords(field, one, view, words)).join("\n");
  }
  const result = EntryResult.safeParse(value);
  if (result.success) return resultWords(result.data, view);
  const kind = EntryKind.safeParse(value);
  if (field === "kind" && kind.success) return t(`catalogueWork.kinds.${kind.data}.name`);
  if (field === "endsOn") return format.date(String(value));
  return typeof value === "string" ? words(field, value) : JSON.stringify(value);
}

function resultWords(
  { text, figure, unit, evidence }: ReturnType<typeof EntryResult.parse>,
  { t, format }: Pick<PageView, "t" | "format">,
): string {
  const counted =
    figure === null || unit === null
      ? ""
      : ` ${format.number(figure, Number.isInteger(figure) ? 0 : 1)} ${t(`catalogueWork.units.${unit}`)}.`;
  return `${text}${counted} (${evidence})`;
}
