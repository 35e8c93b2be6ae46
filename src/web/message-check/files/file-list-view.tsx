import { useMemo, useState } from "react";
import { fill } from "../../ui/fill.ts";
import { PathIcon } from "../../ui/path-icon.tsx";
import { useCheck } from "../check-context.tsx";
import {
  chosenFiles,
  codeTotals,
  firstChoice,
  type ListChoice,
  type ListedFile,
  type Totals,
} from "../file-list.ts";
import { PagesButtons } from "../pages-buttons.tsx";
import type { ReportKind } from "../worker/exchange.ts";
import { CodeTable } from "./code-table.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

interface FileListProps {
  readonly files: readonly ListedFile[];
  readonly totals: Totals;
  readonly opened: number | null;
  readonly isBusy: boolean;
  /** A report is being made. */
  readonly isWriting: boolean;
  readonly shownName: (name: string) => string;
  readonly onOpen: (id: number) => void;
  readonly onReport: (ids: readonly number[], as: ReportKind) => void;
}

/** So many rows can be drawn at once without anybody waiting for them. */
const pageSize = 50;

/** All files with what was found: sorted, narrowed and in pages, so that ten thousand are no more work than fifty. */
export function FileListView(props: FileListProps) {
  const { files, totals, isBusy, isWriting, onReport } = props;
  const { texts, icons, format } = useCheck();
  const t = texts.list;
  const [choice, setChoice] = useState<ListChoice>(firstChoice);
  const [page, setPage] = useState(0);
  const chosen = useMemo(() => chosenFiles(files, choice), [files, choice]);
  // They can only be named when all is known, and until then there is better to do.
  const codes = useMemo(() => (isBusy ? [] : codeTotals(files)), [files, isBusy]);
  const pages = Math.max(1, Math.ceil(chosen.length / pageSize));
  const shownPage = Math.min(page, pages - 1);
  const choose = (change: Partial<ListChoice>) => {
    setChoice({ ...choice, ...change });
    setPage(0);
  };
  return (
    <section className="w-card w-card--flush" aria-labelledby="list">
      <div className="w-card__head w-stack">
        <div className="w-sechead">
          <h2 id="list">{t.title}</h2>
          <div className="w-row w-noprint">
            {(["json", "csv"] as const).map((as) => (
              <button
                key={as}
                type="button"
                className="ams-button ams-button--tertiary w-small"
                disabled={isBusy || isWriting}
                onClick={() =>
                  onReport(
                    chosen.map(({ id }) => id),
                    as,
                  )
                }
              >
                <PathIcon path={icons.download} />
                {t[as]}
              </button>
            ))}
            {isWriting && <span className="w-meta">{t.busy}</span>}
          </div>
        </div>
        <ListControls choice={choice} totals={totals} onChoose={choose} />
      </div>
      <FileTable {...props} rows={chosen.slice(shownPage * pageSize, (shownPage + 1) * pageSize)} />
      {(pages > 1 || chosen.length === 0) && (
        <div className="w-card__head">
          {chosen.length === 0 && <p>{t.none}</p>}
          <PagesButtons label={t.pages} page={shownPage} pages={pages} onPage={setPage} />
        </div>
      )}
      {codes.length > 0 && (
        <div className="w-card__head w-stack w-stack--s">
          <h3>{t.codes}</h3>
          <CodeTable codes={codes} format={format} />
        </div>
      )}
    </section>
  );
}

function ListControls({
  choice,
  totals,
  onChoose,
}: {
  choice: ListChoice;
  totals: Totals;
  onChoose: (change: Partial<ListChoice>) => void;
}) {
  const { texts, format } = useCheck();
  const t = texts.list;
  const shows = {
    all: fill(t.all, { n: format.number(totals.all) }),
    wrong: fill(t.onlyWrong, { n: format.number(totals.wrong) }),
    unread: fill(t.onlyUnread, { n: format.number(totals.unread) }),
    right: fill(t.onlyRight, { n: format.number(totals.right) }),
  } as const;
  const sorts = { place: t.sortPlace, name: t.sortName, most: t.sortMost } as const;
  return (
    <div className="w-msgfields w-noprint">
      <div className="w-msgfield">
        <label className="ams-label" htmlFor="list-show">
          {t.show}
        </label>
        <select
          id="list-show"
          className="ams-select"
          value={choice.show}
          onChange={({ currentTarget }) =>
            onChoose({ show: currentTarget.value as ListChoice["show"] })
          }
        >
          {Object.entries(shows).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="w-msgfield w-msgfield--wide">
        <label className="ams-label" htmlFor="list-find">
          {t.find}
        </label>
        <input
          id="list-find"
          className="ams-text-input"
          type="search"
          value={choice.find}
          onChange={({ currentTarget }) => onChoose({ find: currentTarget.value })}
        />
      </div>
      <div className="w-msgfield">
        <label className="ams-label" htmlFor="list-sort">
          {t.sort}
        </label>
        <select
          id="list-sort"
          className="ams-select"
          value={choice.sort}
          onChange={({ currentTarget }) =>
            onChoose({ sort: currentTarget.value as ListChoice["sort"] })
          }
        >
          {Object.entries(sorts).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function FileTable({
  rows,
  opened,
  shownName,
  onOpen,
}: Pick<FileListProps, "opened" | "shownName" | "onOpen"> & {
  readonly rows: readonly ListedFile[];
}) {
  const { texts, format } = useCheck();
  const { columns, table } = texts.list;
  if (rows.length === 0) return null;
  return (
    <section
      className="w-scroll"
      aria-label={table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
    >
      <table className="w-table w-table--wrap">
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col" className="w-hide-phone">
              {columns.message}
            </th>
            <th scope="col">{columns.verdict}</th>
            <th scope="col" className="n">
              {columns.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, message, verdict, count, why, reason }) => (
            <tr key={id} className={opened === id ? "here" : undefined}>
              <th scope="row">
                {verdict === "waiting" || verdict === "stopped" ? (
                  shownName(name)
                ) : (
                  <button
                    type="button"
                    className="w-msglink"
                    aria-current={opened === id ? "true" : undefined}
                    onClick={() => onOpen(id)}
                  >
                    {shownName(name)}
                  </button>
                )}
                <span className="w-sub w-only-phone">{message}</span>
              </th>
              <td className="w-hide-phone">{message ?? "–"}</td>
              <td>
                <VerdictBadge verdict={verdict} />
                <span className="w-sub">{why === null ? reason : texts.unread[why]}</span>
              </td>
              <td className="n">{count > 0 ? format.number(count) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
