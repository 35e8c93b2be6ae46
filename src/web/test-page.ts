import { type FormFile, type PageReply, Problem } from "#contract/pages";
import type { Me } from "#contract/people";
import type { AnyRoute } from "#contract/route";
import { render } from "./render.tsx";

/** What the API answers in a test, by the id of the route; a function may look at what was asked, and refuse. */
export type Answers = Readonly<Record<string, object | ((asked: Asked) => unknown)>>;

interface Asked {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly file?: FormFile | null;
}

interface Given {
  readonly answers?: Answers;
  /** Null when nobody is signed in. */
  readonly me?: Me | null;
  /** Fields of a form that is posted; a list is a name more than once. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  readonly file?: FormFile;
  /** In the practice country, where everything is invented. */
  readonly practice?: boolean;
}

interface Drawn extends PageReply {
  /** The page without its head, header and footer. */
  readonly main: string;
  /** The ids of the routes that were asked, with what was sent along; of `getMe` and `getPermissions` nothing. */
  readonly asked: readonly (readonly [id: string, asked: Asked])[];
}

export const testNow = new Date("2026-11-26T12:00:00Z");

/** Draws a page as the server does, with answers made up. */
export async function drawPage(
  url: string,
  { answers = {}, me, form, file, practice = false }: Given = {},
): Promise<Drawn> {
  const asked: [string, Asked][] = [];
  const all: Answers = { ...(me && { getMe: me }), ...answers };
  const reply = await render({
    method: form ? "POST" : "GET",
    url,
    form: form ? new URLSearchParams(pairsOf(form)) : null,
    ...(file && { file }),
    acceptLanguage: null,
    baseUrl: "https://waaier.example",
    practice,
    now: testNow,
    withSession: me !== undefined && me !== null,
    ask: async (route, given = {}) => {
      if (route.id !== "getMe" && route.id !== "getPermissions") asked.push([route.id, given]);
      refuseMisfit(route, given);
      const answer = all[route.id];
      if (answer === undefined) throw new Error(`${url} asked ${route.id}`);
      return (typeof answer === "function" ? answer(given) : answer) as never;
    },
  });
  // Where a line may end is no text.
  const body = reply.body.replaceAll("<wbr/>", "");
  const main = /<main.*<\/main>/s.exec(body)?.[0] ?? "";
  return { ...reply, body, main, asked };
}

/** What was asked is held against the contract, and refused as the server does. */
function refuseMisfit({ params, query, body }: AnyRoute, given: Asked): void {
  const checked = [
    ["params", params, given.params ?? {}],
    ["query", query, given.query ?? {}],
    ["body", body, given.body],
  ] as const;
  const errors = checked.flatMap(([part, schema, value]) =>
    (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => ({
      where: [part, ...path].join("."),
      detail: message,
    })),
  );
  if (errors.length === 0) return;
  const code = "platform/invalid-request";
  throw new Problem({ type: `/problems/${code}`, title: code, status: 400, detail: code, errors });
}

const pairsOf = (form: NonNullable<Given["form"]>): string[][] =>
  Object.entries(form).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : value.map((one) => [name, one]),
  );

/** What the API throws that declines. */
export const refusing = (status: number, code: string) => (): never => {
  throw new Problem({ type: `/problems/${code}`, title: code, status, detail: code });
};

/** A list with everything on one page. */
export const listing = (...items: readonly object[]) => ({
  total: items.length,
  items,
  next: null,
});

/** What the table of rights answers: these acts are allowed, and those wait for a second factor. */
export const allowing = (acts: readonly string[], afterSecondFactor: readonly string[] = []) => ({
  organisation: null,
  acts: [
    ...acts.map((act) => ({ act, allowed: true, why: null, needed: [], decision: false })),
    ...afterSecondFactor.map((act) => ({
      act,
      allowed: false,
      why: "platform/second-factor-too-old",
      needed: [],
      decision: true,
    })),
  ],
});

/** Somebody who is signed in. */
export const testMe = (given: Partial<Me> = {}): Me => ({
  person: {
    number: 7,
    name: "Kim Voorbeeld",
    email: "kim@voorbeeld.example",
    language: "nl",
    mailPreference: "at-once",
    undelivered: false,
  },
  organisation: null,
  organisations: [],
  lastAdministratorAt: [],
  national: [],
  claims: [],
  secondFactor: { enrolled: true, needed: true, shown: true, fresh: true },
  tasks: 0,
  ...given,
});
