import type { Named } from "../organisation-of.ts";
import type { Crumb, PageView } from "../page.ts";

/** The way from Start to a page of an organisation. */
export const crumbsOf = ({ id, name }: Named, { t, href }: PageView): readonly Crumb[] => [
  { label: t("network.directory.title"), href: href("organisations") },
  { label: name, href: href("organisation", { id }) },
];

/** The title of a page with a form: what a screen reader says first after sending. */
export const titleAfter = (tried: object | null, title: string, { t }: PageView): string =>
  tried === null ? title : `${t("shell.inputError")}: ${title}`;
