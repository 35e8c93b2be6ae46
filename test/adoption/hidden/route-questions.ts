import { access } from "#contract/access";
import type { AnyRoute } from "#contract/route";
import { everyRoute, type Question } from "../asked-as.ts";
import { bodies, type Examples, inPath, inQuery } from "./examples.ts";
import type { Known } from "./story.ts";

/** Under which name the world goes that has not signed in. */
export const nobody = "nobody";

export interface Put extends Question {
  /** The route, page or file that it is put to, and who puts it. */
  readonly to: string;
  readonly who: string;
}

type Values = Readonly<Record<string, string>>;

/**
 * Every route of the table as each of these asks it. Throws for a name in a path or a query without an example that
 * fits, and for a change of use or answers without something to send along: so that a new route is walked as well.
 */
export const routeQuestions = (known: Known, strangers: readonly string[]): Put[] =>
  [nobody, ...strangers].flatMap((who) =>
    everyRoute.flatMap(({ route }) => questionsOf(route, known, who)),
  );

function questionsOf(route: AnyRoute, known: Known, who: string): Put[] {
  const put = (of: Question): Put => ({ to: route.id, who, ...of });
  const urls = pathsOf(route, inPath(known)).map((path) => `/api/v1${path}`);
  if (route.method === "get") {
    const queries = queriesOf(route, who);
    return urls.flatMap((url) =>
      queries.map((query) => put({ method: "GET", url: `${url}?${new URLSearchParams(query)}` })),
    );
  }
  const method = route.method.toUpperCase() as Question["method"];
  const sent = sentAlong(route, bodies(known)[route.id]);
  return urls.flatMap((url) => sent.map((body) => put({ method, url, body })));
}

/** Of what has nothing to do with use or answers an empty form will do. */
function sentAlong({ id, method, tag }: AnyRoute, given: readonly unknown[] | undefined) {
  if (given) return given;
  if (method === "delete") return [undefined];
  if (tag === "Adoption") throw new Error(`${id} has nothing to send along in examples.ts`);
  return [undefined, {}];
}

function pathsOf({ id, path, params }: AnyRoute, examples: Examples): string[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const filled = names.reduce<Values[]>(
    (all, name) =>
      all.flatMap((one) => (examples[name] ?? []).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  const fitting = filled.filter((values) => params.safeParse(values).success);
  if (fitting.length === 0) throw new Error(`${id}: examples.ts has nothing for ${path}`);
  return fitting.map((values) => path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ""));
}

/**
 * Nothing asked; each thing that can be asked, by itself; and of a list its CSV. Who asks makes no difference to a filter
 * of what is open to all: there one stranger asks them.
 */
function queriesOf({ id, query, csv }: AnyRoute, who: string): Values[] {
  const filtered = (access[id]?.who === "anyone") === (who === nobody);
  const names = Object.keys((query as { shape?: object }).shape ?? {});
  const each = names.flatMap((name) => {
    if (name === "cursor") return [];
    const values = (inQuery[name] ?? []).map((value) => ({ [name]: value }));
    const fitting = values.filter((one) => query.safeParse(one).success);
    if (fitting.length === 0) throw new Error(`${id}: examples.ts has nothing for ?${name}`);
    return name === "format" ? (csv ? fitting : []) : filtered ? fitting : [];
  });
  return query.safeParse({}).success ? [{}, ...each] : each;
}
