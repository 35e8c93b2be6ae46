import type { LikeUs } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import type { PageView } from "../page.ts";
import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";

type Reason = LikeUs["reasons"][number];

/** A reason as a sentence with its figures and names. */
export function ReasonWords({ reason, us }: { reason: Reason; us: string }) {
  const view = usePage();
  return (
    <RichText
      text={sentenceOf(reason, us, view)}
      // Names of regions, arrangements and entries are Dutch in any language.
      parts={{
        names: (names) => <span lang={dutchOn(view)}>{names}</span>,
      }}
    />
  );
}

function sentenceOf(reason: Reason, us: string, view: PageView): string {
  switch (reason.factor) {
    case "size":
      return sizeSentence(reason, view);
    case "urbanity":
      return urbanitySentence(reason, view);
    default:
      return sharedSentence(reason.factor, reason, us, view);
  }
}

/** Up to an eighth more or less is nearly as many. */
const nearly = 1.125;

function sizeSentence({ ours, theirs }: Reason, { t, format }: PageView): string {
  const [a, b] = [Number(ours), Number(theirs)];
  const figures = { ours: format.number(a), theirs: format.number(b) };
  if (a === b) return t("likeUs.sentence.size.same", figures);
  if (Math.max(a, b) / Math.min(a, b) <= nearly) return t("likeUs.sentence.size.nearly", figures);
  return t(b > a ? "likeUs.sentence.size.more" : "likeUs.sentence.size.fewer", figures);
}

function urbanitySentence({ ours, theirs }: Reason, { t }: PageView): string {
  const level = (code: string | null): string => {
    switch (code) {
      case "1":
        return t("network.urbanity.c1");
      case "2":
        return t("network.urbanity.c2");
      case "3":
        return t("network.urbanity.c3");
      case "4":
        return t("network.urbanity.c4");
      default:
        return t("network.urbanity.c5");
    }
  };
  const levels = { ours: level(ours), theirs: level(theirs) };
  return t(
    ours === theirs ? "likeUs.sentence.urbanity.same" : "likeUs.sentence.urbanity.other",
    levels,
  );
}

function sharedSentence(
  factor: "region" | "arrangements" | "use" | "answers",
  { ours, shared, sharedCount }: Reason,
  us: string,
  { t, format }: PageView,
): string {
  const of = Number(ours);
  const figures = { n: format.number(sharedCount), count: of, of: format.number(of), us };
  if (sharedCount === 0) return t(`likeUs.sentence.${factor}.none`, figures);
  if (shared.length === 0) return t(`likeUs.sentence.${factor}.unnamed`, figures);
  const names = shared.join(", ");
  const all = shared.length >= sharedCount;
  return t(`likeUs.sentence.${factor}.${all ? "all" : "some"}`, { ...figures, names });
}
