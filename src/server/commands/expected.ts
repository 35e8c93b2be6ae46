import { CannotBackUp } from "#platform/backup";
import { CannotOpen } from "#platform/cannot-open";
import { WrongSetting } from "#platform/config";
import { CommandRefused } from "#platform/control";
import { DirectoryInUse } from "#platform/directory-lock";
import { BrokenFacts, OtherCountry } from "#platform/facts";
import { WrongDatabaseVersion } from "#platform/migrate";
import { refusalOf } from "#platform/problem";
import { CannotRestore } from "#platform/restore";

const expected = [
  BrokenFacts,
  CannotBackUp,
  CannotOpen,
  CannotRestore,
  CommandRefused,
  DirectoryInUse,
  OtherCountry,
  WrongDatabaseVersion,
  WrongSetting,
];

/** Whether this was thrown for the user to mend, with a message that says how. */
export const isExpected = (error: unknown): boolean =>
  expected.some((kind) => error instanceof kind) || refusalOf(error) !== null;
