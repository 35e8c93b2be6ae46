import type { Peloton, Rider } from "#contract/adoption";
import { dutchOn } from "../../dutch-on.ts";
import { usePage } from "../../view.tsx";
import { headWords, laneCounts, laneWords, statusOf, underFrontWords } from "./head-words.ts";
import { type LaneChoice, lanesOf } from "./lanes.ts";
import { mostNames } from "./layout.ts";
import type { Colour } from "./look.ts";
import { isUser } from "./spots.ts";
import { type UprightGroup, type UprightRow, uprightOf } from "./upright-rows.ts";
import { Strip } from "./upright-strip.tsx";

interface UprightProps {
  readonly peloton: Peloton;
  readonly by: LaneChoice;
  readonly colour: Colour;
  readonly compact: boolean;
  readonly own: string | null;
}

/** The peloton for a narrow screen: who rides in front on top, and who is not known as one figure. Nothing scrolls. */
export function Upright({ peloton, by, colour, compact, own }: UprightProps) {
  const { t } = usePage();
  const named = peloton.riders.filter(isUser).length <= mostNames;
  const kit = { peloton, colour, own, named };
  return (
    <div className="w-upright">
      <ul className="w-upright__groups">
        {uprightOf(peloton).map((group) => (
          <Group key={group.head} group={group} kit={kit} />
        ))}
      </ul>
      {!compact && (
        <>
          <p className="w-upright__head">{t(`adoptionPeloton.lanes.${by}`)}</p>
          <LaneList peloton={peloton} by={by} />
        </>
      )}
    </div>
  );
}

interface Kit {
  readonly peloton: Peloton;
  readonly colour: Colour;
  readonly own: string | null;
  /** Whether each user stands with its name. */
  readonly named: boolean;
}

function Group({ group: { head, rows }, kit }: { group: UprightGroup; kit: Kit }) {
  const view = usePage();
  const { peloton, own } = kit;
  const under = head === "not-known" ? unknownWords(peloton, view) : underHead(head, peloton, view);
  const unseen = peloton.riders.find(
    ({ municipality, group }) => municipality.id === own && group === "not-known",
  );
  return (
    <li>
      <p className={`w-upright__head p-${head}`}>{headWords(head, peloton, view)}</p>
      {under !== "" && <p className="w-meta">{under}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Row key={`${row.on} ${row.years} ${row.block}`} row={row} kit={kit} />
          ))}
        </ul>
      )}
      {head === "not-known" && unseen && <Names riders={[unseen]} kit={kit} />}
    </li>
  );
}

type Words = Pick<ReturnType<typeof usePage>, "t" | "format">;

function underHead(head: UprightGroup["head"], peloton: Peloton, view: Words): string {
  if (head === "front") return underFrontWords(peloton, view);
  return head === "not" ? view.t("adoptionPeloton.under.not") : "";
}

function unknownWords({ riders }: Peloton, { t, format }: Words): string {
  const says = riders.filter(({ sourceSays }) => sourceSays !== null).length;
  const named =
    says > 0
      ? ` ${t("adoptionPeloton.upright.says", { count: says, n: format.number(says) })}`
      : "";
  return t("adoptionPeloton.picture.notNo") + named;
}

function Row({ row, kit }: { row: UprightRow; kit: Kit }) {
  const view = usePage();
  const { own, named } = kit;
  const label = rowLabel(row, view);
  const withName = row.riders.filter((rider) =>
    named ? isUser(rider) || rider.municipality.id === own : rider.municipality.id === own,
  );
  const all = withName.length === row.riders.length;
  return (
    <li className="w-upright__row">
      {label !== "" && <span className="w-upright__label">{label}</span>}
      <div>
        {!all && (
          <span className="w-upright__line">
            <Strip riders={row.riders} colour={kit.colour} own={kit.own} />
            <span className="w-num">{view.format.number(row.riders.length)}</span>
          </span>
        )}
        <Names riders={withName} kit={kit} />
      </div>
    </li>
  );
}

/** “8 jaar”, “over 1 jaar”, or what those without a day have in common. */
function rowLabel({ on, years, block }: UprightRow, view: Words): string {
  const { t } = view;
  const count = years ?? 0;
  switch (on) {
    case "road":
      return count === 0
        ? t("adoptionPeloton.upright.thisYear")
        : t("adoptionPeloton.under.years", { count });
    case "ahead":
      return count === 0
        ? t("adoptionPeloton.upright.within")
        : t("adoptionPeloton.upright.ahead", { count });
    case "block":
      // The head of the group says these.
      if (block === null || block === "not" || block === "used") return "";
      return block === "undated" ? t("adoptionPeloton.under.noDate") : statusOf(block, view);
  }
}

/** Each with its dot before its name. */
function Names({ riders, kit }: { riders: readonly Rider[]; kit: Kit }) {
  const view = usePage();
  if (riders.length === 0) return null;
  return (
    <ul className="w-upright__names">
      {riders.map((rider) => {
        const here = rider.municipality.id === kit.own;
        return (
          <li key={rider.municipality.id} className={here ? "p-own" : undefined}>
            <Strip riders={[rider]} colour={kit.colour} own={kit.own} />
            <span lang={dutchOn(view)}>{rider.municipality.name}</span>
            {here && <span className="w-meta">{view.t("adoptionPeloton.dot.here")}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function LaneList({ peloton, by }: Pick<UprightProps, "peloton" | "by">) {
  const view = usePage();
  return (
    <ul className="w-upright__lanes">
      {lanesOf(peloton.riders, by).map((lane) => (
        <li key={lane.key ?? ""}>
          <span lang={lane.name === null ? undefined : dutchOn(view)}>
            {laneWords(lane, by, view)}
          </span>
          <span className="w-sub">{laneCounts(lane, view).join(" · ")}</span>
        </li>
      ))}
    </ul>
  );
}
