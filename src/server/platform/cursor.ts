import { hash } from "node:crypto";
import { Invalid } from "./refusal.ts";

/** One page of a list: where it begins, and for which list and filters it was made. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
  next(total: number): string | null;
}

/**
 * Reads the cursor of a list. A cursor names its place and the list and filters it was made for, so
 * that it cannot be used on another. Throws `platform/wrong-cursor` when it was.
 */
export function pageOf(
  list: string,
  asked: { readonly limit: number; readonly cursor?: string | undefined },
): Page {
  const { limit, cursor, ...filters } = asked;
  const mark = (): string =>
    hash("sha256", JSON.stringify([list, filters]), "base64url").slice(0, 8);
  const offset = cursor === undefined ? 0 : offsetIn(cursor, mark());
  return {
    offset,
    limit,
    next: (total) =>
      offset + limit < total
        ? Buffer.from(`${mark()}.${offset + limit}`).toString("base64url")
        : null,
  };
}

function offsetIn(cursor: string, mark: string): number {
  const [of, offset] = Buffer.from(cursor, "base64url").toString("latin1").split(".");
  if (of !== mark || !offset || !/^[0-9]{1,7}$/.test(offset)) {
    throw new Invalid(
      "platform/wrong-cursor",
      "This cursor belongs to another list or to other filters. Begin again without `cursor`, and then pass the `next` of each page unchanged.",
      [{ where: "query.cursor", detail: "not a cursor of this list" }],
    );
  }
  return Number(offset);
}
