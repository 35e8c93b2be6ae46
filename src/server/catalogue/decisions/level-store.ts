import type { Db } from "#platform/context";

export interface BindingLevelRow {
  readonly level: string;
  readonly name_nl: string;
  readonly name_en: string;
  readonly obligation_nl: string;
  readonly obligation_en: string;
  readonly decided_by_nl: string;
  readonly decided_by_en: string;
  readonly example_nl: string;
  readonly sources: readonly string[];
}

export const allBindingLevels = (db: Db): Promise<BindingLevelRow[]> =>
  db
    .withTables<{ "catalogue.binding_level": BindingLevelRow }>()
    .selectFrom("catalogue.binding_level")
    .selectAll()
    .execute();
