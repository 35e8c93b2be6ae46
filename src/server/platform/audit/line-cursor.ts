import { hash } from "node:crypto";
import { Invalid } from "../refusal.ts";

/**
 * A cursor of a list to which lines are added all the time: it names the last line of a page, so that the next page
 * goes on there, whatever was added since. As every cursor it is bound to its list and filters.
 */
export function lineCursor(list: string, filters: object) {
  const mark = hash("sha256", JSON.stringify([list, filters]), "base64url").slice(0, 8);
  return {
    write: (id: string): string => Buffer.from(`${mark}.${id}`).toString("base64url"),
    /** The id of the last line of the page before. Throws `platform/wrong-cursor`. */
    read: (cursor: string): string => {
      const [of, id = ""] = Buffer.from(cursor, "base64url").toString("latin1").split(".");
      if (of === mark && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
      throw new Invalid(
        "platform/wrong-cursor",
        "This cursor belongs to another list or to other filters. Begin again without `cursor`, and then pass the `next` of each page unchanged.",
        [{ where: "query.cursor", detail: "not a cursor of this list" }],
      );
    },
  };
}
