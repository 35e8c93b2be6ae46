import { type Tried, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import type { Key } from "./load-keys.ts";

interface KeyTableProps {
  readonly keys: readonly Key[];
  readonly mayWithdraw: boolean;
  readonly tried: Tried | null;
}

/** The keys that count and those that did, by their first characters: the rest is not kept. */
export function KeyTable({ keys, mayWithdraw, tried }: KeyTableProps) {
  const { t } = usePage();
  const title = t("people.keys.list");
  return (
    <section className="w-card w-card--flush" aria-labelledby="list">
      <div className="w-card__head">
        <h2 id="list">{title}</h2>
        {keys.length === 0 && <p className="w-meta">{t("people.keys.none")}</p>}
      </div>
      {keys.length > 0 && (
        <TableRegion name={title}>
          <thead>
            <tr>
              <th scope="col">{t("people.keys.name")}</th>
              <th scope="col" className="w-hide-phone">
                {t("people.keys.madeBy")}
              </th>
              <th scope="col">{t("people.keys.used")}</th>
            </tr>
          </thead>
          {keys.map((one) => (
            <Row key={one.id} of={one} mayWithdraw={mayWithdraw} tried={tried} />
          ))}
        </TableRegion>
      )}
    </section>
  );
}

interface RowProps extends Omit<KeyTableProps, "keys"> {
  readonly of: Key;
}

function Row({ of: key, mayWithdraw, tried }: RowProps) {
  const { t, format } = usePage();
  const { id, beginning, withdrawnAt, lastUsedOn } = key;
  const name = key.name ?? t("people.keys.nameErased");
  const madeBy = key.madeBy ?? t("people.keys.makerErased");
  const made = t("people.keys.made.by", {
    name: madeBy,
    date: format.shortDate(dayOf(key.madeAt)),
  });
  const withdraws = mayWithdraw && withdrawnAt === null;
  return (
    <tbody className={withdraws ? "w-withform" : undefined}>
      <tr>
        <th scope="row" className="w-wrapname">
          {name}
          <span className="w-sub">
            <code>{beginning}…</code>
          </span>
          <span className="w-sub w-only-phone">{made}</span>
        </th>
        <td className="w-hide-phone">{made}</td>
        <td>
          <div className="w-stack w-stack--s">
            <span>
              {lastUsedOn === null ? t("people.keys.notUsed") : format.shortDate(lastUsedOn)}
            </span>
            <span>
              <span className={`w-badge${withdrawnAt === null ? " w-badge--ok" : ""}`}>
                {withdrawnAt === null
                  ? t("people.keys.counts")
                  : t("people.keys.withdrawn", { date: format.shortDate(dayOf(withdrawnAt)) })}
              </span>
            </span>
          </div>
        </td>
      </tr>
      {withdraws && (
        <tr className="w-noprint">
          <td colSpan={3}>
            <Confirm
              act="withdraw"
              of={id}
              label={t("people.keys.withdraw.open")}
              about={t("people.keys.withdraw.about", { name })}
              question={t("people.keys.withdraw.question")}
              yes={t("people.keys.withdraw.yes")}
              open={typedIn(tried, "withdraw", id) !== null}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}
