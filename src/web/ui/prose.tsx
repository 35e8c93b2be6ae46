import { type Parts, RichText } from "./rich-text.tsx";

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
