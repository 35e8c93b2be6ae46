import { Alert } from "@amsterdam/design-system-react";
import { typedIn } from "../../acts.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { usePage } from "../../view.tsx";
import { messageId } from "../fill-message.tsx";
import type { FillData } from "../load-first-fill.ts";
import { CheckGroup } from "./check-group.tsx";
import { type Group, groupOf } from "./choices.ts";
import type { Checked } from "./list-outcome.ts";
import { LookForm } from "./look-form.tsx";
import { faultyFirst } from "./mended-list.ts";

const toChoose: readonly Group[] = ["doubt", "found", "new"];
const groups: readonly Group[] = [...toChoose, "faulty"];

interface CheckListProps {
  readonly data: FillData;
  readonly checked: Checked;
}

/** What was found for each line, to look at before anything is taken over: what is not sure comes first. */
export function CheckList({ data, checked }: CheckListProps) {
  const { t, format } = usePage();
  const { rows, unread } = checked.matches;
  const takes = rows.some(({ fault }) => fault === null);
  const sent = typedIn(data.tried, "take");
  const counted = (part: "read" | "unread", n: number): string =>
    t(`adoptionFill.check.${part}`, { count: n, n: format.number(n) });
  return (
    <section
      id={data.tried === null ? messageId : undefined}
      className="w-card w-fillmessage"
      aria-labelledby="check"
      tabIndex={-1}
    >
      <div className="w-stack w-stack--s">
        <h2 id="check" tabIndex={-1}>
          {t("adoptionFill.check.title")}
        </h2>
        <p>{t("adoptionFill.check.lead")}</p>
        <p className="w-meta">{counted("read", rows.length)}</p>
        <Parts checked={checked} />
      </div>
      {unread > 0 && (
        <Alert severity="warning" heading={counted("unread", unread)} headingLevel={3} />
      )}
      {takes && (
        <ActForm act="take" toldAt={messageId} className="w-stack w-stack--l" labelledBy="check">
          <input type="hidden" name="list" value={checked.list} />
          {toChoose.map((group) => (
            <CheckGroup key={group} group={group} rows={rows} sent={sent} />
          ))}
          <div className="w-noprint">
            <button className="ams-button ams-button--primary" type="submit">
              {t("adoptionFill.check.submit")}
            </button>
          </div>
        </ActForm>
      )}
      <div className="w-stack w-stack--l w-fillmend">
        <CheckGroup group="faulty" rows={rows} sent={sent} />
        <Mend checked={checked} />
      </div>
    </section>
  );
}

/** How many lines are what, each a way there. */
function Parts({ checked: { matches } }: Pick<CheckListProps, "checked">) {
  const { t, format } = usePage();
  return (
    <nav className="w-noprint" aria-label={t("adoptionFill.check.parts")}>
      <ul className="w-chips">
        {groups.map((group) => {
          const n = matches.rows.filter((row) => groupOf(row) === group).length;
          return (
            n > 0 && (
              <li key={group}>
                <a className="w-chip" href={`#group-${group}`}>
                  {t(`adoptionFill.check.groups.${group}.title`)}{" "}
                  <span className="w-num w-chip__n">{format.number(n)}</span>
                </a>
              </li>
            )
          );
        })}
        <li>
          <a className="w-chip" href="#mend">
            {t("adoptionFill.mend.title")}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The list itself, to mend and look up again: what could not be taken over stands first. */
function Mend({ checked }: Pick<CheckListProps, "checked">) {
  const { t } = usePage();
  const faulty = checked.matches.rows.some(({ fault }) => fault !== null);
  return (
    <section className="w-stack w-stack--s w-noprint" aria-labelledby="mend">
      <h3 id="mend" tabIndex={-1}>
        {t("adoptionFill.mend.title")}
      </h3>
      <p>{t(`adoptionFill.mend.${faulty ? "faulty" : "text"}`)}</p>
      <LookForm value={faultyFirst(checked)} second />
    </section>
  );
}
