import {
  type OrganisationKind,
  organisationKinds,
  type SizeClass,
  sizeClasses,
} from "#contract/network";
import type { PageView } from "../../page.ts";
import { isFiltered } from "./directory-query.ts";
import type { DirectoryData } from "./load-directory.ts";

export const kindNamed = (value: string): OrganisationKind | undefined =>
  organisationKinds.find((kind) => kind === value);
export const sizeNamed = (value: string): SizeClass | undefined =>
  sizeClasses.find((size) => size === value);

/** The one kind that was chosen; undefined when there are several or none. */
export const onlyKind = ({ asked }: DirectoryData): OrganisationKind | undefined =>
  asked.kind.length === 1 ? kindNamed(asked.kind[0] ?? "") : undefined;

/** “51 gemeenten in Gelderland met 20.000 tot 50.000 inwoners op 1 januari 2018”. */
export function resultHeading(data: DirectoryData, { t, format }: PageView): string {
  const { asked, total, facets, regions } = data;
  const n = format.number(total);
  const places = asked.province.map(
    (code) => facets.province.find(({ value }) => value === code)?.label ?? code,
  );
  const region = regions.find(({ id }) => id === asked.region);
  const size = asked.sizeClass.length === 1 ? sizeNamed(asked.sizeClass[0] ?? "") : undefined;
  const words = [t(`network.count.${onlyKind(data) ?? "any"}`, { count: total, n })];
  if (asked.q) words.push(t("network.directory.forWords", { q: asked.q }));
  if (places.length > 2) {
    words.push(t("network.directory.inProvinces", { n: places.length }));
  } else if (places.length > 0) {
    const or = ` ${t("network.directory.or")} `;
    words.push(t("network.directory.inPlaces", { places: places.join(or) }));
  }
  if (region) words.push(t("network.directory.inRegion", { region: region.name }));
  if (size) {
    const label = t(`words.sizeClass.${size}`);
    const inSentence = label.charAt(0).toLocaleLowerCase() + label.slice(1);
    words.push(t("network.directory.ofSize", { size: inSentence }));
  }
  if (asked.on) words.push(t("network.directory.onDate", { date: format.date(asked.on) }));
  return words.join(" ");
}

/** The title of the page: what was found, once something was asked. */
export function pageTitle(data: DirectoryData, view: PageView): string {
  return isFiltered(data.asked) || data.asked.on
    ? resultHeading(data, view)
    : view.t("network.directory.title");
}
