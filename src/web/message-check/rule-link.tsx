import { useCheck } from "./check-context.tsx";

/** Leads from a code to what explains it: in a new tab, for what was found here would be lost. */
export function RuleLink({ code }: { code: string }) {
  const { texts, ruleHref, nameOf } = useCheck();
  return (
    <a href={ruleHref(code)} target="_blank" rel="noreferrer">
      {nameOf(code)}
      <span className="w-vh">, {texts.findings.explain}</span>
    </a>
  );
}
