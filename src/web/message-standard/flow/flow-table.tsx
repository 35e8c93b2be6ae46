import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { partiesOf, purposeOf } from "../standard-words.ts";
import type { FlowPair, FlowPhase } from "./flow.ts";
import { contentWords } from "./flow-bars.tsx";
import { Both } from "./flow-list.tsx";

/** The same as the picture, for who reads rows. */
export function FlowTable({ phases }: { phases: readonly FlowPhase[] }) {
  const { t } = usePage();
  const head = ["message", "from", "to", "purpose", "codes", "retour"] as const;
  return (
    <details className="w-std-more w-std-flowtable w-noprint">
      <summary>{t("messageStandard.flow.asTable")}</summary>
      <TableRegion name={t("messageStandard.flow.table")}>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {t(`messageStandard.flow.col.${column}`)}
              </th>
            ))}
            <th scope="col" className="n">
              {t("messageStandard.flow.col.days")}
            </th>
            <th scope="col">{t("messageStandard.flow.col.other")}</th>
          </tr>
        </thead>
        <tbody>
          {phases.flatMap(({ pairs }) =>
            pairs.map((pair) => <Row key={pair.message.number} pair={pair} />),
          )}
        </tbody>
      </TableRegion>
    </details>
  );
}

function Row({ pair: { message, back, retour, content } }: { pair: FlowPair }) {
  const view = usePage();
  const { from, to } = partiesOf(view, message.wmo);
  return (
    <tr>
      <th scope="row">
        <Both message={message} />
      </th>
      <td>{from}</td>
      <td>{to}</td>
      <td>{purposeOf(view, message.wmo)}</td>
      <td className="w-nowrap">
        {message.wmo.code} / {message.jw.code}
      </td>
      <td>
        <Both message={back} />
      </td>
      <td className="n">{view.format.number(retour.days)}</td>
      <td>
        {content
          ? `${contentWords(view, content)}: ${view.format.number(content.days)}`
          : view.t("messageStandard.flow.noneAfter")}
      </td>
    </tr>
  );
}
