import { Button } from "@amsterdam/design-system-react";
import { likenessFactors } from "#contract/adoption";
import { usePage } from "../view.tsx";
import { areUsual, steps, type Weights } from "./weights.ts";

interface WeightsFormProps {
  readonly organisation: { readonly id: string };
  readonly weights: Weights;
}

/** What counts, and how heavily: a form that puts it in the address. */
export function WeightsForm({ organisation: { id }, weights }: WeightsFormProps) {
  const { t, href } = usePage();
  return (
    <section className="w-card w-noprint" aria-labelledby="weights">
      <div>
        <h2 id="weights">{t("likeUs.weights.title")}</h2>
        <p className="w-meta">{t("likeUs.weights.lead")}</p>
      </div>
      <form className="w-stack" action={href("likeUs", { id })}>
        {likenessFactors.map((factor) => (
          <fieldset key={factor} className="w-weight" aria-describedby={`${factor}-means`}>
            <legend>{t(`likeUs.factor.${factor}.title`)}</legend>
            <p className="w-meta" id={`${factor}-means`}>
              {t(`likeUs.factor.${factor}.means`)}
            </p>
            <div className="w-weight__steps">
              {steps.map((step) => (
                <label key={step}>
                  <input
                    type="radio"
                    name={factor}
                    value={step}
                    defaultChecked={weights[factor] === step}
                  />
                  <span>
                    {step}
                    {step === 0 && <span className="w-vh"> {t("likeUs.weights.not")}</span>}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="w-row">
          <Button type="submit">{t("likeUs.weights.show")}</Button>
          {!areUsual(weights) && <a href={href("likeUs", { id })}>{t("likeUs.weights.usual")}</a>}
        </div>
      </form>
    </section>
  );
}
