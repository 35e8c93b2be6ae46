import type { ReactNode } from "react";
import { type Parts, RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";

/** A text of more than one paragraph: an empty line between paragraphs, `- ` before each item of a list. */
export function Prose({ text, parts = {} }: { text: string; parts?: Parts }) {
  return text.split("\n\n").map((block) => {
    if (!block.startsWith("- ")) {
      return (
        <p key={block}>
          <RichText text={block} parts={parts} />
        </p>
      );
    }
    return (
      <ul key={block}>
        {block.split("\n").map((item) => (
          <li key={item}>
            <RichText text={item.slice(2)} parts={parts} />
          </li>
        ))}
      </ul>
    );
  });
}

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
