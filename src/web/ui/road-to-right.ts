import { usePage } from "../view.tsx";

/**
 * How the reader comes by a right at an organisation: who works there asks an administrator, anybody else asks to join.
 * Where a mandate opens the page, who works for a partnership that has one asks an administrator of that.
 */
export function useRoadToRight(
  organisation: string,
  { byMandate = false }: { readonly byMandate?: boolean } = {},
): { href: string; words: string } {
  const { t, href, me } = usePage();
  // Who holds nothing any more sees no people there either, and asks anew.
  const places = (me?.organisations ?? []).filter(({ rights }) =>
    rights.some(({ lapsed }) => !lapsed),
  );
  const own =
    places.find(({ id }) => id === organisation) ??
    places.find(({ actsFor }) => byMandate && actsFor.some(({ id }) => id === organisation));
  return own
    ? { href: href("colleagues", { id: own.id }), words: t("people.noRight.ask") }
    : { href: href("join", { id: organisation }), words: t("people.noRight.join") };
}
