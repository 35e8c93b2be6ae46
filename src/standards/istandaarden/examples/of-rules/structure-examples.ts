import type { RuleExample } from "./rule-example.ts";
import { writtenCase } from "./written-case.ts";

/** The message in which most faults of structure and transport are shown: it is the shortest with a client. */
const message = "WMO305";

type Edit = (xml: string) => string;

const replace =
  (from: RegExp, to: string): Edit =>
  (xml) =>
    xml.replace(from, to);

/** What an edit of a text must do for a message to have a fault of structure, by our name of the fault. */
const structure: Readonly<Record<string, Edit>> = {
  missing: replace(/\t*<iwmo:Geslachtsnaam>[\s\S]*<\/iwmo:Geslachtsnaam>\r\n/, ""),
  "out-of-order": replace(
    /(\t*<wmo305:Begindatum>.*\r\n)(\t*<wmo305:StatusAanlevering>.*\r\n)/,
    "$2$1",
  ),
  "unknown-element": replace(/wmo305:Begindatum/g, "wmo305:BeginDatum"),
  "wrong-namespace": replace(/wmo305:Begindatum/g, "iwmo:Begindatum"),
  text: replace(/(<wmo305:StartProduct>)/, "$1let op: spoed"),
  "element-in-value": replace(
    /(<wmo305:StatusAanlevering>)(.*)(<\/wmo305:StatusAanlevering>)/,
    "$1<wmo305:Code>$2</wmo305:Code>$3",
  ),
  attribute: replace(/<wmo305:Begindatum>/, '<wmo305:Begindatum soort="eerste">'),
};

/** The same of transport. What cannot be seen in a text, such as a BOM or a size, has none. */
const transport: Readonly<Record<string, Edit>> = {
  declaration: replace(/encoding="UTF-8"/, "encoding=UTF-8"),
  encoding: replace(/encoding="UTF-8"/, 'encoding="ISO-8859-1"'),
  doctype: replace(/\r\n/, "\r\n<!DOCTYPE Bericht>\r\n"),
  instruction: replace(/\r\n/, '\r\n<?xml-stylesheet href="bericht.css"?>\r\n'),
  entity: replace(/>Wit</, ">Ren&eacute;<"),
  reference: replace(/>Wit</, ">De Wit & Zonen<"),
  character: replace(/>Wit</, ">Wit\u{b}<"),
  name: replace(/>Wit</, ">Wit < Groen<"),
  tag: replace(/<wmo305:StartProduct>/, "<wmo305:StartProduct/ >"),
  attribute: replace(/<wmo305:Begindatum>/, "<wmo305:Begindatum soort=eerste>"),
  namespace: replace(/wmo305:Begindatum/g, "start:Begindatum"),
  comment: replace(/(<wmo305:StartProduct>)/, "$1<!-- let op -- spoed -->"),
  cdata: replace(/>Wit</, ">Wit]]><"),
  "text-outside": replace(/\r\n/, "\r\nBericht 1 van 2\r\n"),
  "not-closed": replace(/\t*<\/wmo305:StartProducten>[\s\S]*$/, ""),
  "closed-otherwise": replace(/<\/iwmo:Achternaam>/, "</iwmo:Naam>"),
  "after-the-end": (xml) => `${xml}<Bericht/>\r\n`,
  nothing: replace(/\r\n[\s\S]*$/, "\r\n"),
  "unknown-message": replace(/3_2\/wmo305\/schema/, "3_2/wmo300/schema"),
  "other-release": replace(/3_2\/wmo305\/schema/, "3_1/wmo305/schema"),
  "instance-attribute": replace(
    /<wmo305:ToewijzingNummer>.*<\/wmo305:ToewijzingNummer>/,
    '<wmo305:ToewijzingNummer xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>',
  ),
};

/** Of a fault that is named by us: a plain message with that fault, and without. */
export function exampleOfFault(kind: "structure" | "transport", code: string): RuleExample | null {
  const edits = kind === "structure" ? structure : transport;
  const edit = Object.hasOwn(edits, code) ? edits[code] : undefined;
  if (!edit) return null;
  const right = writtenCase(message);
  return { message, wrong: edit(right), right, options: {} };
}
