import { checkAdvice } from "./check-advice.ts";
import { checkShape } from "./check-shape.ts";
import { checkValues } from "./check-values.ts";
import { type Fault, faultAt, nowhere } from "./fault.ts";
import type { PublicCode } from "./public-code.ts";
import { fileShape, type IsItalianCode } from "./rules/file-shape.ts";
import { toPublicCode } from "./to-public-code.ts";
import { draftVersion, isLatest, latestVersion, supportedVersions } from "./versions.ts";
import { decodeText } from "./yaml/decode-text.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import { placeOf } from "./yaml/place.ts";
import type { MapValue, Value } from "./yaml/value.ts";

export interface ReadPubliccode {
  /**
   * Null when nothing can be made of it. With errors it is a draft: what they are about is missing from it, or is
   * as long or short as it was.
   */
  readonly file: PublicCode | null;
  /** In the order of the file. */
  readonly faults: readonly Fault[];
}

export interface ReadOptions {
  /** Also read the draft of version 1, which no published file has. */
  readonly draft?: boolean;
  /** The register of Italian administrations, which changes by the day; without it only the form is looked at. */
  readonly isItalianCode?: IsItalianCode;
}

/**
 * Reads and checks a publiccode.yml: https://yml.publiccode.tools, docs/standard of
 * github.com/publiccodeyml/publiccode.yml at 0.7.0. Files of 0.1 to 0.7 are read as 0.7.
 *
 * What is found, and where, is as in the parser most catalogues use (github.com/italia/publiccode-parser-go) with
 * its network checks off. Never throws, whatever the bytes, and takes time by their number: what would cost more
 * is refused. Persons in `maintenance.contacts` are counted and not read.
 */
export function readPubliccode(bytes: Uint8Array, options: ReadOptions = {}): ReadPubliccode {
  const { text, faults: ofText } = decodeText(bytes);
  if (text === null) return { file: null, faults: ofText };
  const { root, faults: ofYaml } = parseYaml(text);
  if (root === null) return { file: null, faults: [...ofText, ...ofYaml] };
  const unread = versionFault(root, options.draft ?? false);
  if (unread || root.kind !== "map") {
    return { file: null, faults: [...ofText, ...(unread ? [unread] : [])] };
  }
  const faults = [...ofText, ...oldVersion(root), ...check(root, options)];
  return {
    file: toPublicCode(root, faults),
    faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** A code is some letters, digits, lines and dots. */
const looksItalian: IsItalianCode = (code) => /^[a-z0-9][a-z0-9_.-]*$/i.test(code);

function check(root: MapValue, { draft = false, isItalianCode }: ReadOptions): Fault[] {
  const italian = isItalianCode ?? looksItalian;
  const shape = fileShape(draft && versionOf(root) === draftVersion, italian);
  const { faults, unsound } = checkShape(root, shape);
  return [...faults, ...checkValues(root, shape, unsound), ...checkAdvice(root, unsound, italian)];
}

const versionOf = (root: MapValue): string | null => {
  const value = root.entries.get("publiccodeYmlVersion")?.value;
  return value?.kind === "text" ? value.text : null;
};

/** Without a version that is known, nothing else can be said of a file. */
function versionFault(root: Value, draft: boolean): Fault | null {
  const key = "publiccodeYmlVersion";
  if (root.kind !== "map" && root.kind !== "null") {
    return faultAt("error", { code: "not-a-map", params: {} }, "", root);
  }
  const found = root.kind === "map" ? root.entries.get(key)?.value : undefined;
  if (!found || root.kind === "null") {
    return faultAt("error", { code: "required", params: {} }, key, nowhere);
  }
  const value = versionOf(root);
  if (value === null) {
    const params = { expected: "text", field: key } as const;
    return faultAt("error", { code: "wrong-type", params }, key, placeOf(root, [key]));
  }
  const supported = [...supportedVersions, ...(draft ? [draftVersion] : [])];
  if (supported.includes(value)) return null;
  // The peer gives no line here, and the key says enough.
  return faultAt(
    "error",
    { code: "unsupported-version", params: { value, supported } },
    key,
    nowhere,
  );
}

function oldVersion(root: MapValue): Fault[] {
  const value = versionOf(root) ?? "";
  if (isLatest(value)) return [];
  const key = "publiccodeYmlVersion";
  const params = { value, latest: latestVersion };
  return [faultAt("warning", { code: "old-version", params }, key, placeOf(root, [key]))];
}
