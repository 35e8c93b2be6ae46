import { codeListNamed } from "#standards/istandaarden/explanations/code-lists";
import { explain } from "#standards/istandaarden/explanations/explain";
import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { nameOfCode } from "#standards/istandaarden/words/fault-names";
import { definePage, redirect, show } from "../../page.ts";
import { usePage } from "../../view.tsx";
import { NotKnown } from "../not-known.tsx";
import { RuleView } from "./rule-view.tsx";

type RuleData =
  | { readonly asked: string }
  | { readonly rules: readonly [Explanation, ...Explanation[]] };

export const messageRulePage = definePage<RuleData>({
  id: "messageRule",
  section: "messages",
  load({ params, href }) {
    const asked = params["code"] ?? "";
    const [first, ...more] = explain(asked);
    if (first) {
      if (first.code !== asked) return redirect(href("messageRule", { code: first.code }), 301);
      return show({ rules: [first, ...more] });
    }
    // Who types a code need not know what kind of thing it is.
    const name = asked.trim().toUpperCase();
    if (messages.has(name)) return redirect(href("message", { name }), 301);
    if (codeListNamed(name)) return redirect(href("codeList", { name }), 301);
    return show({ asked }, 404);
  },
  View: ({ data }) =>
    "asked" in data ? <Unknown asked={data.asked} /> : <RuleView rules={data.rules} />,
  head: (data, { t, href, language }) => {
    const crumbs = [
      { label: t("messageStandard.crumb"), href: href("messages") },
      { label: t("messageStandard.rules.title"), href: href("messageRules") },
    ];
    if ("asked" in data) {
      return { title: t("messageStandard.rule.notKnown", { code: data.asked }), crumbs };
    }
    const [{ code, kind, says }] = data.rules;
    const name = nameOfCode(code, language);
    return {
      title:
        data.rules.length > 1 ? name : t(`messageStandard.rule.titleOf.${kind}`, { code: name }),
      crumb: code,
      crumbs,
      description: t("messageStandard.rule.description", { code, says: says[language] }),
    };
  },
});

function Unknown({ asked }: { asked: string }) {
  const { t } = usePage();
  return (
    <NotKnown
      asked={asked}
      title={t("messageStandard.rule.notKnown", { code: asked })}
      text={t("messageStandard.rule.notKnownText")}
      to="messageRules"
    />
  );
}
