import { z } from "zod";

/** The texts of the API that a reader of the documentation sees, apart from the machine's schema. */
interface Described {
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
}

/** One thing a caller can ask for: what goes in, and what comes back. */
export interface Route<Params, Query, Body, Reply> extends Described {
  readonly id: string;
  readonly method: "get" | "post" | "put" | "delete";
  /** Below `/api/v1`, with `{name}` for a parameter. */
  readonly path: `/${string}`;
  readonly params: z.ZodType<Params>;
  readonly query: z.ZodType<Query>;
  readonly body: z.ZodType<Body>;
  readonly reply: z.ZodType<Reply>;
  /** The status of a reply that succeeded. */
  readonly status: 200 | 201 | 204;
  /** `taken`: a form with one file may be sent in place of JSON. `given`: the answer is a file, and no JSON. */
  readonly file?: "taken" | "given";
  /** Kinds of content that are taken as they are, in place of JSON, and read piece by piece. */
  readonly streamed?: readonly string[];
  /** Such a content, for the documentation. */
  readonly example?: string;
  /** Asked with an API key of an organisation, and not with a session: its row in `access.ts` says `key`. */
  readonly withKey?: true;
  /** Columns of the CSV that `format=csv` gives; absent where a list makes no sense as a table. */
  readonly csv?: readonly string[];
}

/** A file as it came in, with the name that its sender gave it: nothing of it is believed yet. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of routes holds routes of every shape
export type AnyRoute = Route<any, any, any, any>;

export const nothing = z.object({});

type Optional = "params" | "query" | "body" | "reply" | "status";

/** Describes a route. What is left out is empty: no parameters, no query, no body, no reply. */
export function route<Params = object, Query = object, Body = void, Reply = void>(
  described: Omit<Route<Params, Query, Body, Reply>, Optional> &
    Partial<Pick<Route<Params, Query, Body, Reply>, Optional>>,
): Route<Params, Query, Body, Reply> {
  return {
    params: nothing as unknown as z.ZodType<Params>,
    query: nothing as unknown as z.ZodType<Query>,
    body: z.void() as unknown as z.ZodType<Body>,
    reply: z.void() as unknown as z.ZodType<Reply>,
    status: 200,
    ...described,
  };
}

/** Every answer of the practice country says what it is. */
export const practiceMark = {
  practice: z.literal(true).optional().describe("Present when this is the practice country"),
};

/** A list as every list of this API answers: how many there are, this page of them, and the next cursor. */
export const listOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .object({
      total: z.int().min(0).describe("How many there are in all, over every page"),
      items: z.array(item),
      next: z
        .string()
        .nullable()
        .describe("Cursor of the next page, to pass as `cursor`; null on the last page"),
      ...practiceMark,
    })
    .meta({ id });

/** A filter that takes one or more values, with commas between. Nothing chosen (`kind=`) is the same as not asked. */
export const commaList = <T extends z.ZodType>(list: z.ZodArray<T>) =>
  z.preprocess((given) => {
    const chosen = typeof given === "string" ? given.split(",").filter(Boolean) : given;
    return Array.isArray(chosen) && chosen.length === 0 ? undefined : chosen;
  }, list.optional());

/** What every list accepts: a page size and the cursor that the page before gave. */
export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(100)
    .describe("How many at the most on this page"),
  cursor: z
    .string()
    .max(500)
    .optional()
    .describe("The `next` of the page before, of the same list and filters"),
  format: z.enum(["json", "csv"]).optional().describe("`csv` gives every row at once, as a table"),
};
