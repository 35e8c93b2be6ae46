import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readPubliccode, writePubliccode } from "./index.ts";
import { dutchFiles, shared } from "./peer-cases.fixture.ts";

// What comes of each file, held against the text of the standard one by one. Every file says an old version, which
// is a warning, so none is without.
const draft = (...gaps: readonly string[]) => ({ outcome: "draft", gaps });
const withWarnings = { outcome: "with warnings", gaps: [] };
const outcomes: Readonly<Record<string, { outcome: string; gaps: readonly string[] }>> = {
  "Amsterdam__signals-frontend.yml": withWarnings,
  "Geonovum__ogc-checker.yml": withWarnings,
  "MinBZK__amt.yml": withWarnings,
  // No licence, maintenance, localisation or descriptions; addresses where dependencies have names; a section "nl"
  // that the standard does not know.
  "OpenCatalogi__OpenCatalogiBundle.yaml": draft(
    "legal.license",
    "maintenance.type",
    "localisation.localisationReady",
    "localisation.availableLanguages",
    "dependsOn.open[0]",
    "dependsOn.open[1]",
    "nl",
    "description.nl.longDescription",
    "description.nl.features",
    "description.en.longDescription",
    "description.en.features",
  ),
  // Contractors with maintenance "internal", a version written as a dependency of its own, and three unknown keys.
  "OpenCatalogi__web-app.yaml": draft(
    "maintenance.contractors",
    "nl",
    "softwareUsed",
    "dependsOn.open[1].name",
    "downloadUrls",
  ),
  // 187 characters where 150 fit, and "MPLv2", which SPDX writes as MPL-2.0.
  "Signalen__frontend.yaml": draft("description.nl.shortDescription", "legal.license"),
  "developer-overheid-nl__don-api-register.yml": withWarnings,
  "developer-overheid-nl__don-crawler.yml": draft("description.nl.features"),
  "developer-overheid-nl__don-oss-register.yml": withWarnings,
  // English has no long description and no features; the standard asks for them in one language.
  "developer-overheid-nl__don-register-site.yml": withWarnings,
  "developer-overheid-nl__don-site.yml": withWarnings,
  "developer-overheid-nl__don-static.yml": draft("description.nl.features"),
  "developer-overheid-nl__publiccode-checker.yml": draft("platforms", "description.nl.features"),
  "developer-overheid-nl__skills-standaarden.yml": withWarnings,
  // "standalone" of version 0.1, "t.b.d." for a date, a contract without an end.
  "maykinmedia__open-inwoner.yaml": draft(
    "softwareType",
    "releaseDate",
    "maintenance.contractors[0].until",
  ),
  "open-formulieren__open-forms-sdk.yaml": draft(
    "softwareType",
    "releaseDate",
    "maintenance.contractors[0].until",
  ),
  "open-formulieren__open-forms.yaml": draft("maintenance.contractors[0].until"),
  "open-zaak__open-notificaties.yaml": withWarnings,
  "open-zaak__open-zaak.yaml": draft("maintenance.contractors[0].until"),
  // A path from the root, and fifteen names where organisations have a uri.
  "openstad__openstad-headless.yml": draft(
    "logo",
    ...Array.from({ length: 15 }, (_, index) => `fundedBy[${index}]`),
  ),
};

const files = dutchFiles().map(({ name, bytes }) => [name, bytes] as const);

describe.skipIf(shared === null)(
  "files of Dutch organisations (skipped where ../shared/data/peers is absent)",
  () => {
    test("there are as many as there are outcomes", () => {
      expect(files.map(([name]) => name).toSorted()).toEqual(Object.keys(outcomes).toSorted());
    });

    test.each(files)("%s has its outcome", (name, bytes) => {
      const { file, faults } = readPubliccode(bytes);
      const errors = faults.filter(({ level, because }) => level === "error" && because === null);
      const gaps = errors.map(({ key }) => key);
      const clean = faults.length === 0 ? "imported" : "with warnings";
      expect(file).not.toBeNull();
      const outcome = gaps.length > 0 ? "draft" : clean;
      expect({ outcome, gaps: gaps.toSorted() }).toEqual({
        outcome: outcomes[name]?.outcome,
        gaps: outcomes[name]?.gaps.toSorted(),
      });
    });

    test.each(files)("%s gives nothing of its contacts but their number", (_name, bytes) => {
      const text = new TextDecoder().decode(bytes);
      const told = JSON.stringify(readPubliccode(bytes));
      const contacts = contactsIn(text);
      for (const { email, phone } of contacts) {
        // An address of an office may stand with a contractor too; it is not read there either.
        if (email) expect(told).not.toContain(email);
        if (phone) expect(told).not.toContain(phone);
      }
      // Names are also those of organisations and sites. So put others in their place: nothing changes.
      const others = contacts.reduce((changed, contact, index) => {
        const name = new RegExp(`(name|affiliation): ['"]?${escaped(contact.name)}['"]?$`, "gm");
        return changed.replace(name, `$1: Somebody else ${index}`);
      }, afterContacts(text));
      const other = readPubliccode(new TextEncoder().encode(beforeContacts(text) + others));
      expect(JSON.stringify(other)).toBe(told);
      expect(other.file?.maintenance.contacts ?? 0).toBe(contacts.length);
    });

    test.each(files)("%s is the same after writing, without what is deprecated", (_name, bytes) => {
      const { file } = readPubliccode(bytes);
      if (!file) throw new Error("not read");
      const again = readPubliccode(new TextEncoder().encode(writePubliccode(file)));
      expect(again.file).toEqual({
        ...file,
        description: file.description.map((one) => ({ ...one, genericName: null })),
        legal: { ...file.legal, repoOwner: null },
      });
      expect(again.faults.filter(({ level }) => level === "warning")).toEqual([]);
    });
  },
);

interface Contact {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

const contactsIn = (text: string): Contact[] => parse(text)?.maintenance?.contacts ?? [];

const start = (text: string): number => {
  const at = text.search(/^ +contacts:/m);
  return at < 0 ? text.length : at;
};
const beforeContacts = (text: string): string => text.slice(0, start(text));
const afterContacts = (text: string): string => text.slice(start(text));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
