import { getOrganisation } from "#contract/network";
import type { Asked, Crumb, PageView } from "../page.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The organisation of the address. Throws the `Problem` of a code that nobody has. */
export async function organisationOf({ ask, params }: Asked): Promise<Named> {
  const { id, name } = await ask(getOrganisation, { params: { id: params["id"] ?? "" } });
  return { id, name };
}

/** The way from Start to a page of an organisation. */
export const crumbsOf = ({ id, name }: Named, { t, href }: PageView): readonly Crumb[] => [
  { label: t("network.directory.title"), href: href("organisations") },
  { label: name, href: href("organisation", { id }) },
];

/** The title of a page with a form: what a screen reader says first after sending. */
export const titleAfter = (tried: object | null, title: string, { t }: PageView): string =>
  tried === null ? title : `${t("shell.inputError")}: ${title}`;
