import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from "yaml";
import { type Finding, faultAt } from "../fault.ts";
import { type ParsedYaml, toValue } from "./value-tree.ts";

/** The deepest place of the standard is seven; every level costs the parser a few frames of the stack. */
export const mostLevels = 40;
/** A real file has some two thousand pieces (a name, a colon, an indent); each costs some ten microseconds. */
export const mostPieces = 30_000;

/** One YAML 1.2 document as a tree. What costs more than it may is refused while it is read, not afterwards. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    lines.addNewLine(at + 1);
  }
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line, column: col };
  };
  const refused = (finding: Finding, offset: number): ParsedYaml => ({
    root: null,
    faults: [faultAt("error", finding, "", placeOf(offset))],
  });

  const pieces = cut(text);
  if ("finding" in pieces) return refused(pieces.finding, pieces.offset);
  const [document, second] = compose(pieces.tokens);
  if (second) return refused({ code: "several-documents", params: {} }, second.range[0]);
  const wrong = document?.errors[0];
  if (wrong) {
    const reason = wrong.code.toLowerCase().replaceAll("_", "-");
    return refused({ code: "bad-yaml", params: { reason } }, wrong.pos[0]);
  }
  if (!document?.contents) return { root: { kind: "null", line: 1, column: 1 }, faults: [] };
  return toValue(document.contents, placeOf);
}

type Pieces =
  | { readonly tokens: readonly CST.Token[] }
  | { readonly finding: Finding; readonly offset: number };

/** The syntax tree is made with a stack of its own, so depth is seen before anything recursive looks at it. */
function cut(text: string): Pieces {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    pieces++;
    if (pieces > mostPieces) {
      const finding = { code: "too-many-values", params: { max: mostPieces } } as const;
      return { finding, offset: parser.offset };
    }
    tokens.push(...parser.next(piece));
    if (parser.stack.length > mostLevels) {
      const finding = { code: "too-deep", params: { max: mostLevels } } as const;
      return { finding, offset: parser.offset };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}

/** At most two documents: the second is only needed to be refused. */
function compose(tokens: readonly CST.Token[]): Document.Parsed[] {
  // Double keys are looked for in the tree, where that takes one step a key instead of one a pair.
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return documents;
}
