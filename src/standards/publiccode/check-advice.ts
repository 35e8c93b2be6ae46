import { type Fault, type FaultLevel, type Finding, faultAt } from "./fault.ts";
import { isCountryCode } from "./rules/code-rules.ts";
import type { IsItalianCode } from "./rules/file-shape.ts";
import type { Rule } from "./rules/rule.ts";
import { hasExtension, isPathOrAddress } from "./rules/text-rules.ts";
import { placeOf } from "./yaml/place.ts";
import { isText, type MapValue, type Path, type Value, valueAt } from "./yaml/value.ts";

interface Found {
  readonly level: FaultLevel;
  readonly finding: Finding;
  readonly path: Path;
}
type At = (...path: Path) => Value | null;

/**
 * What the standard calls deprecated, and what it says of files beside it. The peer writes the key of a language
 * here with a dot, also where `keyOf` puts brackets, and so is it done here.
 */
export function checkAdvice(
  root: MapValue,
  unsound: ReadonlyMap<string, string>,
  isItalianCode: IsItalianCode,
): Fault[] {
  const at: At = (...path) => (unsound.has(String(path[0])) ? null : valueAt(root, path));
  return [
    ...inLogos(at),
    ...inAudience(at),
    ...ofOld(at),
    ...inDescriptions(at),
    ...inItaly(at, isItalianCode),
  ].map(({ level, finding, path }) => faultAt(level, finding, dotted(path), placeOf(root, path)));
}

const logoRules = [isPathOrAddress, hasExtension(".svg", ".svgz", ".png")];
// The standard names formats (PNG, JPG); the peer takes the name .jpeg for another one.
const screenshotRules = [isPathOrAddress, hasExtension(".png", ".jpg", ".jpeg")];

function inLogos(at: At): Found[] {
  const ofMonochrome =
    textAt(at, "monochromeLogo") === "" ? [] : [deprecated("logo", "monochromeLogo")];
  return [
    ...broken(at, logoRules, "logo"),
    ...ofMonochrome,
    ...broken(at, logoRules, "monochromeLogo"),
  ];
}

const inAudience = (at: At): Found[] =>
  ["countries", "unsupportedCountries"].flatMap((list) =>
    indexes(at("intendedAudience", list)).flatMap((index): Found[] => {
      const path = ["intendedAudience", list, index];
      const code = textAt(at, ...path);
      if (!isCountryCode(code) || code !== code.toLowerCase()) return [];
      const params = { use: code.toUpperCase() };
      return [{ level: "warning", finding: { code: "lowercase-country", params }, path }];
    }),
  );

const ofOld = (at: At): Found[] => [
  ...(at("legal", "authorsFile") ? [deprecated(null, "legal", "authorsFile")] : []),
  ...broken(at, [isPathOrAddress], "legal", "authorsFile"),
  ...(at("legal", "repoOwner") ? [deprecated("organisation.name", "legal", "repoOwner")] : []),
  ...["inputTypes", "outputTypes"].flatMap((key) => (at(key) ? [deprecated(null, key)] : [])),
];

const inDescriptions = (at: At): Found[] =>
  keysIn(at("description")).flatMap((language) => {
    const generic: Path = ["description", language, "genericName"];
    const screenshots: Path = ["description", language, "screenshots"];
    return [
      ...(textAt(at, ...generic) === "" ? [] : [deprecated(null, ...generic)]),
      ...indexes(at(...screenshots)).flatMap((index) =>
        broken(at, screenshotRules, ...screenshots, index),
      ),
    ];
  });

/** The section of Italy is named IT; the peer says so too of what stands in "it". */
function inItaly(at: At, isItalianCode: IsItalianCode): Found[] {
  const both: Finding = { code: "both-spellings", params: { remove: "it" } };
  const name = at("IT") ? "IT" : "it";
  const code = textAt(at, name, "riuso", "codiceIPA");
  const uri = `organisation.uri: urn:x-italian-pa:${code}`;
  return [
    ...(at("it") ? [deprecated("IT", "it")] : []),
    ...(at("it") && at("IT") ? [{ level: "error", finding: both, path: ["it"] } as const] : []),
    ...(at(name, "conforme") ? [deprecated(null, "IT", "conforme")] : []),
    ...(code !== "" && isItalianCode(code) ? [deprecated(uri, "IT", "riuso", "codiceIPA")] : []),
  ];
}

const deprecated = (use: string | null, ...path: Path): Found => ({
  level: "warning",
  finding: { code: "deprecated", params: { use } },
  path,
});

function broken(at: At, rules: readonly Rule[], ...path: Path): Found[] {
  const text = textAt(at, ...path);
  const [finding] = text === "" ? [] : rules.flatMap((rule) => rule(text) ?? []);
  return finding ? [{ level: "error", finding, path }] : [];
}

function textAt(at: At, ...path: Path): string {
  const value = at(...path);
  return value && isText(value) ? value.text : "";
}

const dotted = (path: Path): string =>
  path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : at ? `.${step}` : step))
    .join("");

const indexes = (value: Value | null): number[] =>
  value?.kind === "list" ? [...value.items.keys()] : [];

const keysIn = (value: Value | null): string[] =>
  value?.kind === "map" ? [...value.entries.keys()] : [];
