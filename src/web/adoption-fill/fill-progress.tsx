import type { FirstFill } from "#contract/adoption";
import { usePage } from "../view.tsx";

/** How far the organisation is, in words and as a bar. */
export function FillProgress({ fill: { said, unsure, left } }: { fill: FirstFill }) {
  const { t, format } = usePage();
  const [done, all] = [said + unsure, said + unsure + left];
  const told = (part: "said" | "unsure" | "left", count: number): string =>
    t(`adoptionFill.progress.${part}`, { count, n: format.number(count) });
  const bar = t("adoptionFill.progress.bar", {
    done: format.number(done),
    all: format.number(all),
  });
  return (
    <section className="w-fillprogress" aria-labelledby="progress">
      <h2 id="progress">{t("adoptionFill.progress.title")}</h2>
      <progress max={Math.max(all, 1)} value={done} aria-labelledby="progress">
        {bar}
      </progress>
      <p>
        <strong>{bar}.</strong> {told("said", said)} {unsure > 0 && `${told("unsure", unsure)} `}
        {left > 0 && told("left", left)}
      </p>
      <p className="w-meta">{t("adoptionFill.signs")}</p>
    </section>
  );
}
