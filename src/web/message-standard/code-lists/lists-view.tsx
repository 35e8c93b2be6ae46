import { usesList } from "#standards/istandaarden/explanations/applies-to";
import { codeLists, namesOf } from "#standards/istandaarden/explanations/code-lists";
import type { CodeList } from "#standards/istandaarden/notation";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { PageHead } from "../../ui/page-head.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { elementsOf } from "./list-elements.ts";

export function ListsView() {
  const { t, format } = usePage();
  const lists = [...codeLists()].sort((one, other) => one.name.localeCompare(other.name));
  const head = ["name", "used", "family", "codes"] as const;
  return (
    <>
      <PageHead title={t("messageStandard.lists.title")} lead={t("messageStandard.lists.lead")} />
      <section className="w-stack" aria-labelledby="lists">
        <h2 id="lists">
          {t("messageStandard.lists.found", {
            count: lists.length,
            n: format.number(lists.length),
          })}
        </h2>
        <TableRegion name={t("messageStandard.lists.table")} cards>
          <thead>
            <tr>
              {head.map((column) => (
                <th key={column} scope="col">
                  {t(`messageStandard.lists.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <Row key={list.name} list={list} />
            ))}
          </tbody>
        </TableRegion>
      </section>
    </>
  );
}

function Row({ list }: { list: CodeList }) {
  const { t, href, format } = usePage();
  const names = namesOf(list);
  const used = usesList(list.name);
  const elements = elementsOf(list);
  const families = new Set(
    used.flatMap((one) => one.messages.map((name) => messages.get(name)?.family.name ?? "")),
  );
  const count = Object.keys(list.meanings).length;
  return (
    <tr>
      <th scope="row">
        <a href={href("codeList", { name: names[0] ?? list.name })}>{names.join(" / ")}</a>
      </th>
      <td className="w-std-wrap">{elements.join(", ")}</td>
      <td>{[...families].join(", ")}</td>
      <td className="w-nowrap">
        {t("messageStandard.lists.count", { count, n: format.number(count) })}
      </td>
    </tr>
  );
}
