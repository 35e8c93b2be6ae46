import { Fragment } from "react";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import type { Comparison } from "./load-compare.ts";
import type { Compared, Group } from "./rows.tsx";

interface SideBySideProps {
  readonly comparison: Comparison;
  readonly groups: readonly Group[];
}

/** Both in a table; the first column stays in sight on a phone. */
export function SideBySide({ comparison: { a, b }, groups }: SideBySideProps) {
  const { t } = usePage();
  return (
    <section
      className="w-scroll"
      aria-label={t("shell.tableOf", { name: t("network.compare.sideBySide") })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
    >
      <table className="w-table w-cmp w-cmp--two">
        <thead>
          <tr>
            <td />
            {[a, b].map(({ organisation }) => (
              <th key={organisation.id} scope="col">
                <OrganisationLink to={organisation} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.title}>
              <tr className="grp">
                <th colSpan={3} scope="colgroup">
                  {group.title}
                </th>
              </tr>
              {group.rows.map((row) => (
                <tr key={row.label}>
                  <th scope="row">{row.label}</th>
                  <Value of={row.a} />
                  <Value of={row.b} />
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ of: { text, note, drawn } }: { of: Compared }) {
  const { t } = usePage();
  return (
    <td>
      {text === null ? <span className="w-meta">{t("shell.notKnown")}</span> : (drawn ?? text)}
      {note && text !== null && <span className="w-sub">{note}</span>}
    </td>
  );
}
