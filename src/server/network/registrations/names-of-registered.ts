import { type SearchName, type Text, textsOnce } from "../facts/search-name.ts";
import type { EarlierName, Registration } from "./registration.ts";

/** Every text by which a registered organisation is found: its names, its code and its numbers. */
export function namesOfRegistered(
  { id, name, kvk, oin }: Registration,
  earlier: readonly EarlierName[],
): readonly SearchName[] {
  const numbers = [kvk, oin].filter((number) => number !== null);
  return textsOnce([
    [id, "name", name],
    ...earlier.map((one): Text => [id, "alias", one.name]),
    [id, "code", id],
    ...numbers.map((number): Text => [id, "code", number]),
  ]);
}
