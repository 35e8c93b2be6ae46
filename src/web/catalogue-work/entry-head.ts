import type { Tried } from "../acts.ts";
import type { Head, PageView } from "../page.ts";

/** The head of a page on which something is done to an entry. A title that says what went wrong is heard first. */
export function entryHead(
  {
    entry,
    tried,
  }: {
    readonly entry: { readonly id: string; readonly name: string };
    readonly tried: Tried | null;
  },
  { t, href }: PageView,
  about: "change" | "claim" | "kit",
): Head {
  const title = t(`catalogueWork.${about}.title`, { name: entry.name });
  return {
    title: tried ? `${t("shell.inputError")}: ${title}` : title,
    crumbs: [
      { label: t("catalogueWork.catalogue"), href: href("catalogue") },
      { label: entry.name, href: href("entry", { id: entry.id }) },
    ],
    noindex: true,
  };
}
