import { createContext, type ReactNode, useContext, useMemo } from "react";
import { nameOfCode } from "#standards/istandaarden/words/fault-names";
import { type Format, formatFor } from "../format.ts";
import type { CheckProps } from "./check-props.ts";

/** What every part of the page needs. */
export interface CheckView extends CheckProps {
  readonly format: Format;
  /** The address of what explains a code. */
  ruleHref(code: string): string;
  /** What a code is called: one of ours by words. */
  nameOf(code: string): string;
}

const Context = createContext<CheckView | null>(null);

export function CheckProvider({ check, children }: { check: CheckProps; children: ReactNode }) {
  const view = useMemo(
    (): CheckView => ({
      ...check,
      format: formatFor(check.language),
      ruleHref: (code) => check.rule.replace("CODE", encodeURIComponent(code)),
      nameOf: (code) => nameOfCode(code, check.language),
    }),
    [check],
  );
  return <Context value={view}>{children}</Context>;
}

export function useCheck(): CheckView {
  const view = useContext(Context);
  if (!view) throw new Error("useCheck() works within the page that checks messages only");
  return view;
}
