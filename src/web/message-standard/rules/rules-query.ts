import { explanations } from "#standards/istandaarden/explanations/explain";
import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { findInStandard } from "#standards/istandaarden/explanations/find-in-standard";
import { choiceOf, type LevelChoice, levels, messageOf, wordsOf } from "../standard-query.ts";

export const ruleKinds = [
  "rule",
  "restriction",
  "return-code",
  "structure",
  "transport",
  "business-rule",
  "carrier-error",
] as const satisfies readonly Explanation["kind"][];

export const ruleOrders = ["kind", "code", "level"] as const;
export type RuleOrder = (typeof ruleOrders)[number];

export interface RulesQuery {
  readonly q: string;
  readonly kind: Explanation["kind"] | "";
  readonly level: LevelChoice | "";
  readonly message: string;
  readonly sort: RuleOrder;
}

export const readRulesQuery = (query: URLSearchParams): RulesQuery => ({
  q: wordsOf(query),
  kind: choiceOf(query, "kind", ruleKinds),
  level: choiceOf(query, "level", levels),
  message: messageOf(query),
  sort: choiceOf(query, "sort", ruleOrders) || "kind",
});

/** As an address holds it: what is usual is left out. */
export const writeRulesQuery = ({ sort, ...rest }: RulesQuery) => ({
  ...rest,
  sort: sort === "kind" ? "" : sort,
});

export const isFiltered = ({ q, kind, level, message }: RulesQuery): boolean =>
  q !== "" || kind !== "" || level !== "" || message !== "";

/** The rules and codes that fit, in the order that was chosen. */
export function rulesFor({ q, kind, level, message, sort }: RulesQuery): Explanation[] {
  const named =
    q === ""
      ? null
      : new Set(findInStandard(q).flatMap((one) => (one.kind === "rule" ? [one.name] : [])));
  return explanations()
    .filter(
      (one) =>
        (named === null || named.has(one.code)) &&
        (kind === "" || one.kind === kind) &&
        (level === "" || String(one.level) === level) &&
        (message === "" || isOf(one, message)),
    )
    .sort((a, b) => orders[sort](a, b) || byCode(a.code, b.code));
}

const isOf = ({ places }: Explanation, message: string): boolean =>
  places.some(({ messages }) => messages.includes(message));

const kindOf = ({ kind }: Explanation): number => ruleKinds.indexOf(kind);

type Order = (one: Explanation, other: Explanation) => number;

const orders: Readonly<Record<RuleOrder, Order>> = {
  kind: (one, other) => kindOf(one) - kindOf(other),
  code: () => 0,
  level: (one, other) => levelOf(one) - levelOf(other),
};

// What has no level comes last.
const levelOf = ({ level }: Explanation): number => level ?? 9;

const byCode = (one: string, other: string): number =>
  one.localeCompare(other, "nl", { numeric: true });
