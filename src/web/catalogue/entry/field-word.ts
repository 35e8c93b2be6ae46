import { EntryContent } from "#contract/catalogue";
import type { PageView } from "../../page.ts";

type Field = keyof typeof EntryContent.shape;

const isField = (field: string): field is Field => Object.hasOwn(EntryContent.shape, field);

/** A field of an entry in a sentence; one that has no word is named as the API names it. */
export const fieldWord = (field: string, { t }: Pick<PageView, "t">): string =>
  isField(field) ? t(`catalogue.field.${field}`) : field;
