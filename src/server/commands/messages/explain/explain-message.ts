import { messagePage } from "#standards/istandaarden/explanations/message-page";
import { sentBy } from "#standards/istandaarden/explanations/sent-by";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import type { Language } from "../language.ts";

/** A message from its definition: every element with how often it comes, what may stand in it, and which rules look at it. */
export function messageText(message: MessageDefinition, lang: Language): string {
  const { name, release, returns, reconstructed, family } = message;
  const t = terms[lang];
  const rows = messagePage(message).map(({ name: element, depth, times, holds, codes }) => ({
    element: "  ".repeat(depth + 1) + element,
    times,
    rest: [holds?.[lang] ?? "", codes.length > 0 ? `[${codes.join(" ")}]` : ""]
      .filter((part) => part !== "")
      .join("  "),
  }));
  const width = Math.max(...rows.map(({ element }) => element.length));
  const head = [
    `${name}  (${family.name} ${release}, ${t.sender[sentBy(message).from]})`,
    ...(returns ? [`  ${t.returns(`${family.prefix}${returns}`)}`] : []),
    ...(reconstructed ? [`  ${t.reconstructed}`] : []),
  ];
  const lines = rows.map(({ element, times, rest }) =>
    `${element.padEnd(width)}  ${times.padEnd(4)}  ${rest}`.trimEnd(),
  );
  return `${[...head, ...lines].join("\n")}\n`;
}

const terms = {
  nl: {
    sender: {
      municipality: "van gemeente naar aanbieder",
      provider: "van aanbieder naar gemeente",
    },
    returns: (name: string) =>
      `Retourbericht op ${name}. Het heeft geen eigen regels van niveau 2.`,
    reconstructed:
      "Van dit bericht was het officiële schema niet te krijgen: het is afgeleid van het bericht waar het op antwoordt.",
  },
  en: {
    sender: { municipality: "municipality to provider", provider: "provider to municipality" },
    returns: (name: string) => `Return message on ${name}. It has no rules of level 2 of its own.`,
    reconstructed:
      "The official schema of this message could not be had: it follows from the message that it answers.",
  },
} as const;
