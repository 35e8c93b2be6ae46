import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sharedCollection } from "../../../test/packages.ts";

// The cases of italia/publiccode-parser-go and files of Dutch organisations, no part of this repository.
const peers = join(sharedCollection() ?? "", "../peers");
export const shared = sharedCollection() !== null && existsSync(peers) ? peers : null;
const parser = join(peers, "publiccode-parser-go");
const standard = join(peers, "publiccode-yml-spec");
const dutch = join(peers, "nl-publiccode");

export interface Expectation {
  readonly level: "error" | "warning";
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly message: string | { readonly go_expression: string };
}

export interface PeerCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly Expectation[];
  readonly isDraft: boolean;
}

const expectations: Readonly<Record<string, readonly Expectation[]>> =
  shared === null ? {} : JSON.parse(readFileSync(join(parser, "expected-results.json"), "utf8"));

/** Every case in the folders of this kind, with what the peer finds in it. */
export const casesOf = (kind: "valid" | "valid_with_warnings" | "invalid"): PeerCase[] =>
  shared === null
    ? []
    : globSync(`testdata/v*/${kind}/**/*.{yml,yaml}`, { cwd: parser })
        .sort()
        .map((path) => ({
          name: path.replace("testdata/", ""),
          bytes: readFileSync(join(parser, path)),
          expected: expectations[path] ?? [],
          isDraft: dirname(path).startsWith("testdata/v1"),
        }));

/** All cases for which the peer has expectations. */
export const expectedNames = (): string[] =>
  Object.keys(expectations).map((path) => path.replace("testdata/", ""));

export const dutchFiles = (): { readonly name: string; readonly bytes: Uint8Array }[] =>
  shared === null
    ? []
    : globSync("*.{yml,yaml}", { cwd: dutch })
        .sort()
        .map((name) => ({ name, bytes: readFileSync(join(dutch, name)) }));

/** The examples that stand in the standard itself. */
export const standardExamples = (): { readonly name: string; readonly bytes: Uint8Array }[] =>
  shared === null
    ? []
    : globSync("example/*.yml", { cwd: standard })
        .sort()
        .map((name) => ({ name, bytes: readFileSync(join(standard, name)) }));

/** A controlled list of the standard: its members stand after a dash, or before the address of an alias. */
export const standardList = (name: "categories" | "scope" | "aliases"): string[] =>
  [
    ...readFileSync(join(standard, `${name}-list.rst`), "utf8").matchAll(
      /^(?:- |(?=\S+ +https))([\w-]+)/gm,
    ),
  ].map(([, member = ""]) => member);
