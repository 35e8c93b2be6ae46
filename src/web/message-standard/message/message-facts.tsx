import type { ReactNode } from "react";
import { answeredBy } from "#standards/istandaarden/answers/answered-by";
import { sentBefore, twinOf } from "#standards/istandaarden/explanations/sent-by";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import { usePage } from "../../view.tsx";
import { MessageLink } from "../links.tsx";
import { partiesOf } from "../standard-words.ts";

export function MessageFacts({ message }: { message: MessageDefinition }) {
  const view = usePage();
  const { t } = view;
  const { from, to } = partiesOf(view, message);
  const twin = twinOf(message);
  const before = sentBefore(message);
  return (
    <section className="w-card" aria-labelledby="facts">
      <h2 id="facts">{t("messageStandard.message.facts")}</h2>
      <dl className="w-dl">
        <Fact name={t("messageStandard.message.from")}>{from}</Fact>
        <Fact name={t("messageStandard.message.to")}>{to}</Fact>
        <Fact name={t("messageStandard.message.code")}>{message.code}</Fact>
        {before && (
          <Fact name={t("messageStandard.message.answers")}>
            <MessageLink name={before.name} />
          </Fact>
        )}
        <Fact name={t("messageStandard.message.answeredBy")}>
          <Back message={message} />
        </Fact>
        {twin && (
          <Fact name={t("messageStandard.message.same", { family: twin.family.name })}>
            <MessageLink name={twin.name} />
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Back({ message }: { message: MessageDefinition }) {
  const { t } = usePage();
  const back = answeredBy(message);
  return back ? <MessageLink name={back.name} /> : t("messageStandard.message.nothing");
}
