import type { PageView } from "../../page.ts";

/** Where these stand side by side; each has its own `id`, as a form without script sends them. */
export function compareAddress(
  { href }: Pick<PageView, "href">,
  ids: readonly string[],
  differentOnly = false,
): string {
  const query = new URLSearchParams(ids.map((id) => ["id", id]));
  if (differentOnly) query.set("different", "1");
  return href("catalogueCompare", {}, query);
}
