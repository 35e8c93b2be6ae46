import type { AnswerRow } from "#contract/adoption";
import type { PageView } from "../page.ts";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import type { MonitorQuery } from "./monitor-query.ts";
import { once } from "./once.ts";
import { subjectPlace } from "./places.ts";
import { isState } from "./states.ts";
import { subjectName } from "./subject-name.tsx";
import { Why } from "./why.tsx";

/** So many rows are laid out at once, when the reader comes near: thousands together would hold up his scrolling. */
const together = 25;

interface AnswerRowsProps {
  readonly rows: readonly AnswerRow[];
  readonly name: string;
  readonly asked: Pick<MonitorQuery, "on" | "province" | "sizeClass">;
  /** The reader's own municipality. */
  readonly own: string | null;
  /** Of one subject each row has the same. */
  readonly oneSubject?: boolean;
}

/** The answers themselves: who, on what, why, and since when. Who is silent has a row too. */
export function AnswerRows({ rows, name, asked, own, oneSubject = false }: AnswerRowsProps) {
  const view = usePage();
  const { t, format } = view;
  const kit: Kit = {
    asked,
    own,
    oneSubject,
    view,
    day: once(format.date),
    shortDay: once(format.shortDate),
    state: once((answer) => (isState(answer) ? t(`monitor.state.${answer}`) : answer)),
  };
  const parts = Array.from({ length: Math.ceil(rows.length / together) }, (_, n) =>
    rows.slice(n * together, (n + 1) * together),
  );
  return (
    <div className={oneSubject ? "w-monrows w-monrows--one" : "w-monrows"}>
      <TableRegion name={name}>
        <thead>
          <tr>
            <th scope="col">{t("monitor.rows.municipality")}</th>
            {!oneSubject && <th scope="col">{t("monitor.rows.subject")}</th>}
            <th scope="col">{t("monitor.rows.answer")}</th>
            <th scope="col">{t("monitor.rows.why")}</th>
            <th scope="col">{t("monitor.rows.given")}</th>
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part[0] && keyOf(part[0])}>
            {part.map((row) => (
              <Row key={keyOf(row)} row={row} kit={kit} />
            ))}
          </tbody>
        ))}
      </TableRegion>
    </div>
  );
}

const keyOf = ({ entry, version, municipality }: AnswerRow): string =>
  `${entry.id} ${version} ${municipality.id}`;

/** What every row needs, made once for thousands. */
interface Kit extends Pick<AnswerRowsProps, "asked" | "own"> {
  readonly oneSubject: boolean;
  readonly view: PageView;
  readonly day: (on: string) => string;
  readonly shortDay: (on: string) => string;
  readonly state: (answer: string) => string;
}

function Row({ row, kit }: { row: AnswerRow; kit: Kit }) {
  const { view, asked, own, oneSubject } = kit;
  const { municipality, province, sizeClass, answer, givenOn } = row;
  const where = [province?.name, sizeClass && view.t(`words.sizeClass.${sizeClass}`)];
  return (
    <tr className={municipality.id === own ? "here" : undefined}>
      <th scope="row">
        <a href={view.href("answers", { id: municipality.id }, { on: asked.on })}>
          {municipality.name}
        </a>
        <span className="w-sub">{where.filter(Boolean).join(" · ")}</span>
      </th>
      {!oneSubject && (
        <td>
          <a href={subjectPlace(row, asked, view)}>{subjectName(row, view)}</a>
        </td>
      )}
      <td>
        <span className="w-monstate">
          <i className={`w-mon w-mon--${answer} w-mon--key`} aria-hidden="true" />
          {kit.state(answer)}
        </span>
      </td>
      <td>
        <Why row={row} view={view} day={kit.day} />
      </td>
      <td>{givenOn !== null && <time dateTime={givenOn}>{kit.shortDay(givenOn)}</time>}</td>
    </tr>
  );
}
