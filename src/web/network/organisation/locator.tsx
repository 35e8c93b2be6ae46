import { HexLegend, HexMap } from "../../ui/hex-map.tsx";
import { usePage } from "../../view.tsx";
import type { OrganisationData } from "./load-organisation.ts";

interface Marked {
  readonly label: string;
  readonly shade: (cell: OrganisationData["country"][number]) => string;
  readonly legend: readonly { readonly className: string; readonly label: string }[];
}

/** Where it is: a small map of the country with its place, its members or its municipalities. */
export function Locator({ data }: { data: OrganisationData }) {
  const { t } = usePage();
  const marked = useMarked(data);
  if (!marked || data.country.length === 0) return null;
  const cells = data.country
    .map((cell) => ({ ...cell, className: marked.shade(cell) }))
    // The one with the orange line comes last, so that no neighbour covers it.
    .toSorted(
      (a, b) => Number(a.className.includes("here")) - Number(b.className.includes("here")),
    );
  return (
    <section className="w-card w-locator" aria-labelledby="map">
      <h2 id="map">{t("network.organisation.map.title")}</h2>
      <HexMap cells={cells} label={marked.label} />
      <HexLegend items={marked.legend} />
    </section>
  );
}

function useMarked({ organisation, land, members }: OrganisationData): Marked | null {
  const { t } = usePage();
  const { id, kind, name, province, succession, validUntil } = organisation;
  if (kind === "municipality" && validUntil === null) {
    return {
      label: t("network.organisation.map.municipality", { name }),
      shade: (cell) => {
        if (cell.code === id) return "v5 here";
        return cell.province?.id === province?.id && province ? "v2" : "";
      },
      legend: [
        { className: "v5 here", label: name },
        ...(province ? [{ className: "v2", label: province.name }] : []),
      ],
    };
  }
  if (kind === "municipality") {
    const after = new Set(succession?.candidates.map((one) => one.id));
    return {
      label: t("network.organisation.map.successors", { name }),
      shade: (cell) => (after.has(cell.code) ? "v4" : ""),
      legend: [
        {
          className: "v4",
          label: t(
            succession?.split
              ? "network.organisation.map.gotPart"
              : "network.organisation.map.successor",
            { name: succession?.current?.name },
          ),
        },
      ],
    };
  }
  if (kind === "province") {
    // By the province of today: the municipalities of another day have no hexagon.
    return {
      label: t("network.organisation.map.province", { name }),
      shade: (cell) => (cell.province?.id === id ? "v4" : ""),
      legend: [{ className: "v4", label: name }],
    };
  }
  if (land !== null || !members || members.municipalities.length === 0) return null;
  const taking = new Set(members.municipalities);
  return {
    label: t("network.organisation.map.members"),
    shade: (cell) => (taking.has(cell.code) ? "v4" : ""),
    legend: [{ className: "v4", label: t("network.organisation.map.member") }],
  };
}
