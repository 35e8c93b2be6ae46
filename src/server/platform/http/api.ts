import { z } from "zod";
import { access } from "#contract/access";
import type { AnyRoute, ReceivedFile, Route } from "#contract/route";
import { type Credentials, type Gate, workOf } from "../access/caller-work.ts";
import type { Work } from "../context.ts";
import { Invalid } from "../refusal.ts";
import { unknownAddress } from "./http-refusals.ts";

/** What a use case is asked, checked against the contract, and the work in which it is done. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Of a route that takes one, when one was sent; not looked into yet. */
  readonly file: ReceivedFile | null;
  /** Of a route that takes its content as it comes: the pieces, of which none was read yet. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** How many bytes those are together, as their sender says; 0 when that was not said. */
  readonly announced: number;
  /** The `Idempotency-Key` of a request that makes something. */
  readonly idempotencyKey: string | null;
  /** Reads or changes in the name of who asks, once that is allowed. */
  readonly work: Work;
}

type Handle = (asked: Asked<unknown, unknown, unknown>) => Promise<unknown>;

interface Served {
  readonly route: AnyRoute;
  readonly handle: Handle;
}

/** The routes that are served, by their id: the API in this process, for pages and for HTTP alike. */
export interface Api {
  readonly routes: readonly Served[];
  serve<Params, Query, Body, Reply>(
    route: Route<Params, Query, Body, Reply>,
    handle: (asked: Asked<Params, Query, Body>) => Promise<Reply>,
  ): void;
}

export function createApi(): Api {
  const routes: Served[] = [];
  return {
    routes,
    serve: (route, handle) => {
      routes.push({ route, handle: handle as Handle });
    },
  };
}

/** What came with a request, before it is checked. */
export interface RawAsked {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly file?: ReceivedFile | null;
  /** What comes in is read by the use case itself, piece by piece. */
  readonly pieces?: AsyncIterable<Uint8Array>;
  readonly announced?: number;
  /** Reads a form with a file, once it is known that its sender may: in place of `body` and `file`. */
  readonly receive?: () => Promise<{ readonly body: unknown; readonly file: ReceivedFile | null }>;
  readonly idempotencyKey?: string | null;
  /** Every row of a list at once, whatever page was asked: for an export. */
  readonly whole?: boolean;
  readonly credentials: Credentials;
}

/** More rows than any list has, so that an export holds them all. */
const everyRow = 1_000_000;

const noPieces: AsyncIterable<Uint8Array> = {
  async *[Symbol.asyncIterator]() {
    // Nothing came.
  },
};

/** The one way in: checks the request against the contract, and hands it on with the rights of who asks. */
export type Door = (route: AnyRoute, raw: RawAsked) => Promise<unknown>;

/** Opens the door to these routes. Throws when one has no row in the table of rights. */
export function openDoor(api: Api, gate: Gate, rules = access): Door {
  const byId = new Map(
    api.routes.map(({ route, handle }) => {
      const rule = rules[route.id];
      if (!rule) throw new Error(`Route ${route.id} has no row in contract/access.ts`);
      return [route.id, { handle, rule }] as const;
    }),
  );
  return async (route, raw) => {
    const served = byId.get(route.id);
    if (!served) throw unknownAddress();
    const { rule, handle } = served;
    const { idempotencyKey = null, credentials, receive, pieces = noPieces, announced = 0 } = raw;
    const id = route.id;
    // Who may not is told before a large file comes in, and takes no memory for it.
    if (receive)
      await workOf(gate, { id, rule, asked: raw, credentials }).read(async () => undefined);
    const { body, file = null } = receive ? await receive() : raw;
    const asked = checkAsked(route, { ...raw, body });
    if (raw.whole) asked.query = wholeQuery(asked.query);
    const work = workOf(gate, { id, rule, asked, credentials });
    return handle({ ...asked, file, pieces, announced, idempotencyKey, work });
  };
}

function wholeQuery(query: unknown): object {
  const { cursor: _, format: __, ...filters } = query as Record<string, unknown>;
  return { ...filters, limit: everyRow };
}

/** Checks what was asked against the contract. Throws `platform/invalid-request` with every fault. */
function checkAsked(
  route: AnyRoute,
  raw: RawAsked,
): { params: unknown; query: unknown; body: unknown } {
  const faults: { where: string; detail: string }[] = [];
  const check = (part: "params" | "query" | "body"): unknown => {
    const schema: z.ZodType = route[part];
    const result = schema.safeParse(raw[part]);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      faults.push({ where: [part, ...issue.path].join("."), detail: issue.message });
    }
    return undefined;
  };
  const asked = {
    params: check("params"),
    query: check("query"),
    body: route.body instanceof z.ZodVoid ? undefined : check("body"),
  };
  if (faults.length === 0) return asked;
  const told = faults.map(({ where, detail }) => `${where}: ${detail}`).join("; ");
  throw new Invalid("platform/invalid-request", `Mend this and try again: ${told}`, faults);
}
