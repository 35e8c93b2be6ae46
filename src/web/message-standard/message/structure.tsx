import { namesOf } from "#standards/istandaarden/explanations/code-lists";
import type { ElementRow } from "#standards/istandaarden/explanations/message-page";
import { RichText } from "../../ui/rich-text.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { RuleLinks } from "../links.tsx";

/** Every element of a message in its order: what is within another stands further in. */
export function Structure({ name, rows }: { name: string; rows: readonly ElementRow[] }) {
  const { t, format } = usePage();
  const head = ["element", "times", "holds", "rules"] as const;
  return (
    <section className="w-stack" aria-labelledby="structure">
      <div className="w-stack w-stack--s">
        <h2 id="structure">{t("messageStandard.message.structure")}</h2>
        <p className="w-meta">
          {t("messageStandard.message.structureLead", {
            count: rows.length,
            n: format.number(rows.length),
          })}
        </p>
      </div>
      <TableRegion name={t("messageStandard.message.structureTable", { name })} cards>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {t(`messageStandard.message.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="w-std-tree">
          {rows.map((row) => (
            <Row key={row.path} row={row} />
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}

// No message is deeper; what is deeper would stand as far in as this.
const deepest = 8;

function Row({ row }: { row: ElementRow }) {
  const { t } = usePage();
  const { name, path, depth, times, holds, codes } = row;
  return (
    <tr id={path} className={holds === null ? "w-std-class" : undefined}>
      <th scope="row" className={`w-std-in w-std-in--${Math.min(depth, deepest)}`}>
        <a href={`#${path}`}>{name}</a>
      </th>
      <td className="w-std-times">{t(`messageStandard.message.times.${times}`)}</td>
      <td>
        <Holds row={row} />
      </td>
      <td>{codes.length > 0 && <RuleLinks codes={codes} />}</td>
    </tr>
  );
}

function Holds({ row: { holds, list } }: { row: ElementRow }) {
  const { t, href, language } = usePage();
  if (list) {
    const [first = list.name] = namesOf(list);
    return (
      <RichText
        text={t("messageStandard.message.inList", { name: namesOf(list).join(" / ") })}
        parts={{ list: (words) => <a href={href("codeList", { name: first })}>{words}</a> }}
      />
    );
  }
  return holds?.[language] ?? t("messageStandard.message.holdsOthers");
}
