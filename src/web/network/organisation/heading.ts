import type { OrganisationDetail } from "#contract/network";
import type { PageView } from "../../page.ts";

/** “Gemeente Buren”: the kind stands before the name where the name alone would not tell it. */
export function headingOf(
  { kind, name }: Pick<OrganisationDetail, "kind" | "name">,
  { t }: PageView,
): string {
  if (kind === "municipality" || kind === "province") {
    return t(`network.organisation.heading.${kind}`, { name });
  }
  // Hoogheemraadschap van Delfland, Wetterskip Fryslân and Waterschap Limburg say it themselves.
  if (kind === "water-board" && !/(schap|skip)\b/i.test(name)) {
    return t("network.organisation.heading.water-board", { name });
  }
  return name;
}

/** Whether the heading is Dutch on a page in another language. */
export const isDutchName = ({ kind }: Pick<OrganisationDetail, "kind">): boolean =>
  kind === "joint-arrangement" || kind === "regional-body";
