/** A program of a supplier, for the compiler: what is wrong in it must be refused, and the rest must not. */
export const consumer = `
import {
  type CheckOptions, checkMessage, type Finding, findingWords, MessageCheck, type MessageDefinition, messages,
  readMessage, type Verdict, writeMessage,
} from "@waaier/istandaarden";
import { type Answer, answerOf, SentReader } from "@waaier/istandaarden/answers";
import { type Deadline, deadlinesOf, endOfTerm, iWmoAndIJw } from "@waaier/istandaarden/deadlines";
import { exampleMessage, type ExampleOptions } from "@waaier/istandaarden/examples";
import { explain, type Explanation } from "@waaier/istandaarden/explanations";
import { maskBsns, maskFinding } from "@waaier/istandaarden/privacy";
import { type MessageReport, messageReport } from "@waaier/istandaarden/report";

const options: CheckOptions = { today: 20261127, mostOfCode: 5 };
const bytes = new TextEncoder().encode("");
const verdict: Verdict = checkMessage(bytes, options);
const check = new MessageCheck();
check.push(bytes);
const message: MessageDefinition | null = check.end().message;
const told: readonly string[] = verdict.findings.map((one: Finding) => findingWords(one, message).says.nl);
const masked: readonly Finding[] = verdict.findings.map((one) => maskFinding(one, message));
const report: MessageReport = messageReport(verdict, { lang: "en", showBsn: false });
const level: 1 | 2 | 3 | 4 | null | undefined = explain("TR342")[0]?.level;
const explained: readonly Explanation[] = explain("TR342");
const example: ExampleOptions = { seed: 1, day: "2026-11-27" };
const claim = messages.get("WMO323");
if (claim) {
  const pieces: Iterable<string> = exampleMessage(claim, example);
  const read = readMessage(bytes);
  const again: string = "fault" in read ? read.fault : writeMessage(claim, read.content);
  const due: readonly Deadline[] = deadlinesOf(claim);
  const last: readonly string[] = due.map((one) => endOfTerm(one, "2026-11-27", iWmoAndIJw).last);
  const settings = { identificatie: "A1", dagtekening: "2026-11-27" };
  const answer: Answer = answerOf(verdict, new SentReader().end(), settings);
  export_(pieces, again, last, answer.kind === "message" ? answer.xml : answer.kind);
}
function export_(...all: readonly unknown[]): void {}
export_(told, masked, report, level, explained, maskBsns("999900006"));

// @ts-expect-error A text is no message.
checkMessage("<Bericht/>");
// @ts-expect-error Whether BSNs are shown has to be said.
messageReport(verdict, { lang: "en" });
// @ts-expect-error What is given may not be changed.
verdict.findings.push({});
// @ts-expect-error Only a message has an XML.
answerOf(verdict, null, { identificatie: "A1", dagtekening: "2026-11-27" }).xml;
// @ts-expect-error There is no such language.
messageReport(verdict, { lang: "de", showBsn: false });
// @ts-expect-error A name that is not there may be asked for, and then there is nothing.
messages.get("WMO999").name;
`;

/** Two ways in which a program finds a package, at their strictest, with nothing of Node known. */
export const settings = (
  module: "node16" | "preserve",
  moduleResolution: "node16" | "bundler",
): string =>
  JSON.stringify({
    compilerOptions: {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2023", "dom"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ["consumer.ts"],
  });
