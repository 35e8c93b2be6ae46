import type { PelotonGroup } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import { laneWords } from "../ui/peloton/head-words.ts";
import { lanesOf } from "../ui/peloton/lanes.ts";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import type { UsersData } from "./load-users.ts";

/** The figures of the map by size or province: what is not known stands beside what is. */
export function LaneTable({ data }: { data: UsersData }) {
  const view = usePage();
  const { t, format, language } = view;
  const { asked, peloton } = data;
  const title = t(`adoptionPeloton.lanes.${asked.by}`);
  const columns: readonly (readonly [label: string, groups: readonly PelotonGroup[]])[] = [
    [t("adoptionPeloton.group.users"), ["front", "peloton"]],
    [t("adoptionPeloton.group.followers"), ["followers"]],
    [t("adoptionPeloton.group.not"), ["not"]],
    [t("adoptionPeloton.group.not-known"), ["not-known"]],
  ];
  return (
    <TableRegion name={title}>
      <thead>
        <tr>
          <th scope="col">{t(`adoptionPeloton.choice.${asked.by}`)}</th>
          {columns.map(([label]) => (
            <th key={label} scope="col" className="n">
              {label}
            </th>
          ))}
          <th scope="col" className="n">
            {t("adoptionPeloton.lanes.all")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lanesOf(peloton.riders, asked.by).map((lane) => (
          <tr key={lane.key ?? ""}>
            <th scope="row" lang={lane.name === null ? undefined : dutchOn({ language })}>
              {laneWords(lane, asked.by, view)}
            </th>
            {columns.map(([label, groups]) => (
              <td key={label} className="n">
                {format.number(lane.riders.filter(({ group }) => groups.includes(group)).length)}
              </td>
            ))}
            <td className="n">{format.number(lane.riders.length)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
