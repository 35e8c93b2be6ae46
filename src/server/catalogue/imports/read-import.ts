import { mostImportBytes } from "#contract/collecting";
import type { ReceivedFile } from "#contract/route";
import { checkFileName } from "#platform/documents/inspection/check-file-name";
import { Invalid } from "#platform/refusal";
import type { ReadCsv } from "./csv/read-csv.ts";
import { readCsv } from "./csv/read-csv.ts";
import { kindOfFile } from "./kind-of-file.ts";
import type { PubliccodeRow } from "./publiccode/from-publiccode.ts";
import { fromPubliccode } from "./publiccode/from-publiccode.ts";
import { readFolder } from "./publiccode/read-folder.ts";

/** What was read of a file or an address, before it is held against the catalogue. */
export type ReadImport = { readonly name: string } & (
  | ({ readonly format: "csv" } & ReadCsv)
  | {
      readonly format: "publiccode";
      readonly rows: readonly PubliccodeRow[];
      readonly faults: ReadCsv["faults"];
    }
);

/**
 * Reads a file: a publiccode.yml, a zip of them, or a CSV, told by its content. What is wrong with a row stands with
 * the row. Throws for a file of which nothing can be made: `catalogue/import-too-large`, `catalogue/import-empty`,
 * `catalogue/unknown-file`, `catalogue/not-utf8`, and what its kind has of its own.
 */
export async function readImport({ name: given, bytes }: ReceivedFile): Promise<ReadImport> {
  const name = checkFileName(given);
  if (bytes.length > mostImportBytes) {
    throw inFile(
      "catalogue/import-too-large",
      `The file is larger than ${mostImportBytes / 1e6} MB. Divide it, and send the parts one by one.`,
    );
  }
  if (bytes.length === 0) {
    throw inFile("catalogue/import-empty", "The file is empty. Choose the file that you mean.");
  }
  switch (kindOfFile(bytes)) {
    case "zip":
      return { name, format: "publiccode", ...(await readFolder(bytes)) };
    case "publiccode":
      return {
        name,
        format: "publiccode",
        rows: [fromPubliccode({ file: name, bytes, address: null })],
        faults: [],
      };
    case "csv":
      return { name, format: "csv", ...readCsv(name, bytes) };
    case null:
      throw inFile(
        "catalogue/unknown-file",
        "This is no publiccode.yml, no zip of them, and no CSV whose first line names its columns. Send one of these.",
      );
  }
}

const inFile = (code: string, sentence: string): Invalid =>
  new Invalid(code, sentence, [{ where: "body.file", detail: sentence }]);
