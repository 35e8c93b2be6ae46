import { Alert } from "@amsterdam/design-system-react";
import { dutchOn } from "../../dutch-on.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { usePage } from "../../view.tsx";
import { named } from "../words.ts";
import { isOf } from "./batch.ts";
import type { GiveData } from "./load-give.ts";

/** What was just done, and how to take it back. */
export function Done({ data }: { data: GiveData }) {
  const { t, query } = usePage();
  const done = query.get("done");
  if (done === "withdraw" || done === "undo") {
    return <Success heading={t(`adoptionAnswers.done.${done}`)} />;
  }
  if (done === "members") return <ForMembers data={data} />;
  return <Given data={data} />;
}

const Success = ({ heading }: { heading: string }) => (
  <Alert severity="success" heading={heading} headingLevel={2} role="status" />
);

function ForMembers({ data: { members } }: { data: GiveData }) {
  const { t, format, query } = usePage();
  const codes = new Set((query.get("for") ?? "").split(","));
  const names = (members?.members ?? []).flatMap(({ id, name }) => (codes.has(id) ? [name] : []));
  if (names.length === 0) return null;
  return <Success heading={t("adoptionAnswers.done.members", { names: format.list(names) })} />;
}

/** The answers that were given at once, as long as they stand. */
function Given({ data: { items } }: { data: GiveData }) {
  const view = usePage();
  const { t, format, query } = view;
  const batch = query.get("batch") ?? "";
  const given = (items ?? []).filter(({ answerId }) => isOf(batch, answerId));
  if (given.length === 0) return null;
  const shown = given.slice(0, mostNamed).map(named);
  const rest = given.length - shown.length;
  return (
    <Alert
      severity="success"
      heading={t("adoptionAnswers.done.given", { count: given.length })}
      headingLevel={2}
      role="status"
    >
      <div className="w-stack w-stack--s">
        <p>
          <span lang={dutchOn(view)}>{format.list(shown)}</span>
          {rest > 0 && ` ${t("adoptionAnswers.done.andMore", { count: rest })}`}
        </p>
        <Confirm
          act="undo"
          of={batch}
          label={t("adoptionAnswers.undo.open", { count: given.length })}
          question={t("adoptionAnswers.undo.question", { count: given.length })}
          yes={t("adoptionAnswers.undo.yes")}
        />
      </div>
    </Alert>
  );
}

const mostNamed = 12;
