import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedCollection } from "../../../test/packages.ts";
import type { MessageDefinition } from "./release-3-2/messages.ts";

// The official schemas, lists and samples, no part of this repository. Seven schemas of iWmo are a reconstruction.
const isd = join(sharedCollection() ?? "", "../isd");
export const official = sharedCollection() !== null && existsSync(isd) ? isd : null;

const folderOf = ({ family }: Pick<MessageDefinition, "family">): string =>
  join(isd, `${family.name.toLowerCase()}-3.2`);

export const samplesOf = (family: "iwmo" | "ijw"): string =>
  join(isd, `${family}-3.2`, "berichten");

/** Where the schema of a message is. */
export function schemaOf(message: MessageDefinition): string {
  const folder = message.reconstructed ? "xsd-reconstructed-retour" : "xsd";
  return join(folderOf(message), folder, `${message.name}.xsd`);
}

/** The classes that a message and its base schema have, as lines: `Client: Bsn LDT_BurgerServicenummer; …`. */
export function classesIn(message: MessageDefinition): ReadonlyMap<string, string> {
  const files = [schemaOf(message), join(folderOf(message), "xsd", "basisschema.xsd")];
  return new Map(
    files.flatMap((file) =>
      [
        ...readFileSync(file, "utf8").matchAll(
          /<xs:complexType name="(\w+)">([\s\S]*?)<\/xs:complexType>/g,
        ),
      ].map(([, name = "", content = ""]) => [name, fieldsIn(content)] as const),
    ),
  );
}

const element = /<xs:element ([^>]*?)(?:\/>|>([\s\S]*?)<\/xs:element>)/g;

function fieldsIn(content: string): string {
  return [...content.matchAll(element)]
    .map(([, attributes = "", inside = ""]) => {
      const named = (name: string): string | undefined =>
        new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
      const type = named("type") ?? /base="([^"]*)"/.exec(inside)?.[1] ?? "";
      const pattern = /<xs:pattern value="([^"]*)"/.exec(inside)?.[1];
      return [
        named("name"),
        type.replace(/^\w+:/, ""),
        ...(pattern ? [`=${pattern}`] : []),
        ...(named("minOccurs") === "0" ? ["?"] : []),
        ...(named("maxOccurs") === "unbounded" ? ["+"] : []),
      ].join(" ");
    })
    .join("; ");
}

/** A simple type of a base schema: its facets as they stand there. */
export interface OfficialType {
  readonly base: string;
  readonly facets: readonly (readonly [name: string, value: string])[];
}

export function typesOf(family: "iwmo" | "ijw"): ReadonlyMap<string, OfficialType> {
  const schema = readFileSync(join(isd, `${family}-3.2`, "xsd", "basisschema.xsd"), "utf8");
  const types = schema.matchAll(/<xs:simpleType name="(\w+)">([\s\S]*?)<\/xs:simpleType>/g);
  return new Map(
    [...types].map(([, name = "", content = ""]) => [
      name,
      {
        base: /<xs:restriction base="([^"]*)"/.exec(content)?.[1] ?? "",
        facets: [...content.matchAll(/<xs:(\w+) value ?="([^"]*)"/g)].map(
          ([, facet = "", value = ""]) => [facet, value] as const,
        ),
      },
    ]),
  );
}
