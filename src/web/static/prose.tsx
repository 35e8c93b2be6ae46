import type { ReactNode } from "react";
import { Prose } from "../ui/prose.tsx";
import type { Parts } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";

interface Section {
  /** Also the address of the section within the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly more?: ReactNode;
}

export function Sections({ sections, parts }: { sections: readonly Section[]; parts?: Parts }) {
  const { t } = usePage();
  return (
    <div className="w-split w-split--aside">
      <div className="w-prose">
        {sections.map(({ id, title, text, more }) => (
          <section key={id} className="w-stack" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <Prose text={text} parts={parts ?? {}} />
            {more}
          </section>
        ))}
      </div>
      <nav className="w-onthispage" aria-labelledby="on-this-page">
        <h2 id="on-this-page">{t("shell.onThisPage")}</h2>
        <ul className="w-stack w-stack--s">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
