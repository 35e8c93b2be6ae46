import { Fragment } from "react";
import type { ShownLine } from "#standards/istandaarden/examples/of-rules/shown-lines";
import { usePage } from "../../view.tsx";

/** Lines of a message, those marked that it is about: by colour, by a sign before them, and in words that are heard. */
export function Snippet({ lines, label }: { lines: readonly ShownLine[]; label: string }) {
  const { t } = usePage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="w-xml" tabIndex={0} aria-label={label}>
      <pre translate="no">
        {lines.map(({ number, text, mark, afterGap }) => (
          <Fragment key={number}>
            {afterGap && (
              <span className="w-xml__gap">
                <span aria-hidden="true">…</span>
                <span className="w-vh">{t("messageStandard.rule.gap")}</span>
              </span>
            )}
            <span className={mark ? `w-xml__line w-xml__line--${mark}` : "w-xml__line"}>
              <span className="w-xml__n" aria-hidden="true">
                {number}
              </span>
              {mark && <span className="w-vh">{t(`messageStandard.rule.${mark}`)}: </span>}
              {text}
            </span>
          </Fragment>
        ))}
      </pre>
    </section>
  );
}
