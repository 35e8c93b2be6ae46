import { ChoiceLinks } from "../ui/choice-links.tsx";
import { usePage } from "../view.tsx";
import { csvPlace } from "./places.ts";

interface RowsOnPageProps<Size extends number> {
  readonly sizes: readonly Size[];
  readonly chosen: Size;
  readonly placeOf: (size: Size) => string;
}

/** How many rows stand on a page, as links. */
export function RowsOnPage<Size extends number>({ sizes, chosen, placeOf }: RowsOnPageProps<Size>) {
  const { t, format } = usePage();
  return (
    <ChoiceLinks
      label={t("monitor.rows.perPage")}
      choices={sizes}
      chosen={chosen}
      placeOf={placeOf}
      wordsOf={(size) => format.number(size)}
    />
  );
}

interface PrintedRowsProps {
  /** How many of them stand on the paper. */
  readonly shown: number;
  readonly total: number;
  /** Of the API, for all of them. */
  readonly csv: Readonly<Record<string, string>>;
}

/** On paper: how many of how many rows stand there, and where all of them are. */
export function PrintedRows({ shown, total, csv }: PrintedRowsProps) {
  const { t, format, baseUrl } = usePage();
  return (
    <p className="w-printonly w-longname">
      {shown > 0 &&
        t("monitor.rows.printed", { n: format.number(shown), total: format.number(total) })}{" "}
      {t("monitor.rows.printedAll", {
        count: total,
        n: format.number(total),
        address: baseUrl + csvPlace("/answers", csv),
      })}
    </p>
  );
}
