import { hash } from "node:crypto";
import type { AccessRule } from "#contract/access";
import type { Caller } from "../caller.ts";
import type { Context, Work } from "../context.ts";
import type { Refusal } from "../refusal.ts";
import { denialOf, refusalOfDenial } from "./denial.ts";

/** What a request shows to say who asks: the token of a session, an API key, or nothing. */
export interface Credentials {
  readonly token: string | null;
  /** Where a route asks for one; elsewhere a key is not looked at. */
  readonly key?: string | null;
  readonly origin: "web" | "api";
}

/** Finds out who asks, in the transaction in which it is then done. */
export type Identify = (ctx: Context, credentials: Credentials) => Promise<Caller>;

/** What the audit trail keeps of one act. Names never stand in it. */
export interface Act {
  readonly act: string;
  readonly organisation: string | null;
  readonly object: { readonly kind: string; readonly id: string } | null;
  readonly result: "done" | "refused";
}

export type WriteLine = (ctx: Context, act: Act) => Promise<void>;

export interface Gate {
  readonly base: Work;
  readonly identify: Identify;
  readonly writeLine: WriteLine;
}

/** One request for one route, as far as rights and audit need it. */
export interface Request {
  readonly id: string;
  readonly rule: AccessRule;
  readonly asked: { readonly params: unknown; readonly query: unknown; readonly body: unknown };
  readonly credentials: Credentials;
}

/**
 * The work of one request. Before the use case, in its transaction: who asks and may they? After it, in the same
 * transaction: the line in the audit trail, of every change and of every reading of what is confidential.
 * Throws `platform/not-signed-in`, `platform/no-right`, `platform/second-factor-needed`, `platform/second-factor-too-old`,
 * `platform/key-needed`.
 */
export function workOf(gate: Gate, request: Request): Work {
  const { rule, asked } = request;
  const credentials = shownFor(rule, request.credentials);
  const organisation = rule.of === undefined ? null : textAt(asked, rule.of);
  const allowed = async (bare: Context): Promise<Context> => {
    const ctx = { ...bare, caller: await gate.identify(bare, credentials) };
    const denial = denialOf(rule, ctx.caller, organisation, ctx.now);
    if (denial) throw new Denied(ctx.caller, refusalOfDenial(denial));
    return ctx;
  };
  const act = (result: Act["result"], reply: unknown): Act => ({
    act: request.id,
    organisation,
    object: objectOf(rule, { ...asked, reply }),
    result,
  });
  const change: Work["change"] = (use) =>
    gate.base
      .change(async (bare) => {
        const ctx = await allowed(bare);
        const reply = await use(ctx);
        await gate.writeLine(ctx, act("done", reply));
        return reply;
      })
      .catch((error: unknown) => refuse(error));
  const refuse = async (error: unknown): Promise<never> => {
    if (!(error instanceof Denied)) throw error;
    // Whoever is not signed in is nobody, and could fill the trail.
    if (error.caller.person !== null) {
      await gate.base.change((ctx) =>
        gate.writeLine({ ...ctx, caller: error.caller }, act("refused", null)),
      );
    }
    throw error.refusal;
  };
  return {
    read: (use) =>
      rule.logged
        ? change(use)
        : gate.base.read(async (bare) => use(await allowed(bare))).catch((error) => refuse(error)),
    change,
  };
}

/** A session opens nothing that asks for a key, and a key nothing else. */
const shownFor = ({ who }: AccessRule, { token, key = null, origin }: Credentials): Credentials =>
  who === "key" ? { token: null, key, origin } : { token, key: null, origin };

/** On its way out of the transaction, so that what is noted of it is not undone with it. */
class Denied extends Error {
  readonly caller: Caller;
  readonly refusal: Refusal;

  constructor(caller: Caller, refusal: Refusal) {
    super(refusal.message);
    this.caller = caller;
    this.refusal = refusal;
  }
}

function objectOf({ object }: AccessRule, of: object): Act["object"] {
  if (!object) return null;
  const [kind, path] = object;
  const found = foundAt(of, path);
  const id = Array.isArray(found)
    ? markOf(found.flatMap((one) => textOf(one) ?? []))
    : textOf(found);
  return id === null ? null : { kind, id };
}

/** Of many the first, and a fingerprint by which whoever has the ids can show that it were these. */
function markOf(ids: readonly string[]): string | null {
  const [first = null, ...more] = ids;
  return more.length === 0 ? first : `${first} sha256:${hash("sha256", ids.join("\n"), "hex")}`;
}

/** The text or number at a path like `params.id`; null where there is none. */
const textAt = (of: object, path: string): string | null => textOf(foundAt(of, path));

const foundAt = (of: object, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], of);

const textOf = (found: unknown): string | null =>
  typeof found === "string" || typeof found === "number" ? `${found}` : null;
