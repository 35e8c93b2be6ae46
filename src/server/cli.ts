import { Command } from "commander";
import {
  type AuditAsked,
  auditKeyCommand,
  auditProofCommand,
  auditVerifyCommand,
} from "./commands/audit.ts";
import { backUpCommand } from "./commands/back-up.ts";
import { checkData } from "./commands/check-data.ts";
import { doctor } from "./commands/doctor.ts";
import { isExpected } from "./commands/expected.ts";
import { type FeedbackAsked, feedbackCommand } from "./commands/feedback.ts";
import { inviteCommand } from "./commands/invite.ts";
import { messageCommands } from "./commands/messages/message-commands.ts";
import { runMessageCommand } from "./commands/messages/run-message-command.ts";
import { personCommand } from "./commands/person.ts";
import { restoreCommand } from "./commands/restore.ts";
import { startCommand } from "./commands/start.ts";

// What this program writes is for its own user: an address in a database or a backup is nobody else's.
process.umask(0o077);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const waaier = new Command("waaier").description(
  "The platform for the joint work of the Dutch municipalities",
);
waaier
  .command("start")
  .description("open the platform")
  .option("--practice", "the practice country: invented, in a database of its own", false)
  .action(({ practice }: { practice: boolean }) => startCommand(practice, say));
waaier
  .command("data")
  .description("the fact tables in data/")
  .command("check")
  .description("check that every row is whole and has a source")
  .argument("[folder]", "another folder than data/")
  .action((folder: string | undefined) => checkData(folder, say));
waaier
  .command("backup")
  .description("write all that is in the database to one file, also while the platform runs")
  .argument("<file>")
  .option("--practice", "of the practice country", false)
  .action((file: string, { practice }: { practice: boolean }) =>
    backUpCommand(file, practice, say),
  );
waaier
  .command("restore")
  .description("fill an empty database from a backup")
  .argument("<file>")
  .option("--practice", "into the practice country", false)
  .action((file: string, { practice }: { practice: boolean }) =>
    restoreCommand(file, practice, say),
  );
waaier
  .command("feedback")
  .description("what readers say is not right, for the moderator")
  .option("--handled <id>", "this one is dealt with")
  .option("--erase <id>", "take this one away, as its writer asked")
  .option("--practice", "of the practice country", false)
  .action((asked: FeedbackAsked) => feedbackCommand(asked, say));
waaier
  .command("invite")
  .description("invite a moderator or an auditor; the link is mailed and shown here")
  .argument("<right>", "moderator or auditor")
  .argument("<mail>", "the address with which this person signs in")
  .option("--practice", "in the practice country", false)
  .action((right: string, email: string, { practice }: { practice: boolean }) =>
    inviteCommand(right, email, { practice, say }),
  );
waaier
  .command("person")
  .description(
    "for who lost a phone with its codes, whose browser is in other hands, or who moderates no more",
  )
  .argument("<number>", "number of the person")
  .option("--end-sessions", "sign this person out everywhere", false)
  .option("--remove-second-factor", "let this person set one anew", false)
  .option("--end-right <right>", "take the right of moderator or auditor")
  .option("--practice", "in the practice country", false)
  .action(
    (
      number: string,
      asked: {
        practice: boolean;
        endSessions: boolean;
        removeSecondFactor: boolean;
        endRight?: string;
      },
    ) => personCommand(number, asked, say),
  );
const audit = waaier.command("audit").description("the audit trail");
audit
  .command("verify")
  .description("check that the whole trail is what was sealed")
  .option("--checkpoint <file>", "compare with checkpoints that were kept elsewhere")
  .option("--key <key>", "verification key that counts, in place of the own one")
  .option("--practice", "of the practice country", false)
  .action((asked: AuditAsked) => auditVerifyCommand(asked, say));
audit
  .command("check-proof")
  .description("check the proof of one line, with nothing but the file itself")
  .argument("<file>")
  .option("--key <key>", "verification key that counts")
  .action((file: string, asked: { key?: string }) => auditProofCommand(file, asked, say));
audit
  .command("key")
  .description("show the key with which others check the trail")
  .option("--practice", "of the practice country", false)
  .action(({ practice }: { practice: boolean }) => auditKeyCommand(practice, say));
waaier
  .command("doctor")
  .description("look whether all that the platform needs is there")
  .action(() => doctor(say));
// They read their own words. bin/waaier starts them without this file, for it takes long to load.
for (const { name, says } of messageCommands) {
  waaier
    .command(name)
    .description(says.en)
    .helpOption(false)
    .allowUnknownOption()
    .argument("[words...]")
    .action(async () => {
      process.exitCode = await runMessageCommand(process.argv.slice(2));
    });
}

try {
  await waaier.parseAsync();
} catch (error) {
  // What a user can mend is told in a sentence; anything else keeps its trace, for whoever mends the program.
  const text = isExpected(error)
    ? (error as Error).message
    : String((error as Error).stack ?? error);
  process.stderr.write(`\n${text}\n\n`);
  process.exit(1);
}
