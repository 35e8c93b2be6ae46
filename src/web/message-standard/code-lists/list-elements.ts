import { usesList } from "#standards/istandaarden/explanations/applies-to";
import type { CodeList } from "#standards/istandaarden/notation";

/** What the elements are called in which its codes stand: a list says of itself no more than a number. */
export const elementsOf = (list: CodeList): string[] => [
  ...new Set(
    usesList(list.name).map(({ path }) => {
      const [own = "", around = ""] = path.split("/").reverse();
      // `Soort` and `Type` alone say of nothing what it is.
      return ["Soort", "Type", "Vorm", "Code"].includes(own) ? `${around}/${own}` : own;
    }),
  ),
];

/** More names than this do not stand in a heading. */
const most = 2;

/** By what people know a list, to put behind its number. Empty: its elements are too many, or none. */
export function knownAs(list: CodeList): string {
  const elements = elementsOf(list);
  return elements.length <= most ? elements.join(", ") : "";
}
