import { bindingLevels, type Entry, entryStages } from "#contract/catalogue";
import { type Tried, typedIn } from "../acts.ts";
import { dayOf } from "../moment.ts";
import type { May } from "../permissions.ts";
import { ActForm, Submit } from "../ui/act-form.tsx";
import { TextField } from "../ui/field.tsx";
import { InputField } from "../ui/input-field.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { usePage } from "../view.tsx";
import type { Looked } from "./load-catalogue.ts";
import { LookForm } from "./look-form.tsx";

interface DecideProps {
  readonly looked: Looked | null;
  readonly may: May;
  readonly tried: Tried | null;
}

/** Recording what a body decided of an entry: the one way by which its stage or level changes. */
export function CatalogueDecide({ looked, may, tried }: DecideProps) {
  const { t } = usePage();
  const entry = looked?.entry ?? null;
  return (
    <>
      <section className="w-card w-noprint" aria-labelledby="decide">
        <div>
          <h2 id="decide">{t("catalogueWork.moderation.decide.title")}</h2>
          <p>{t("catalogueWork.moderation.decide.lead")}</p>
        </div>
        <LookForm
          part="decisions"
          fields={[
            {
              name: "entry",
              label: t("catalogueWork.moderation.which"),
              looked,
              error: undefined,
            },
          ]}
        />
      </section>
      {entry && may !== "no" && (
        <RecordForm entry={entry} tried={typedIn(tried, "record", entry.id)} />
      )}
    </>
  );
}

function RecordForm({ entry, tried }: { entry: Entry; tried: Tried | null }) {
  const { t, href, now } = usePage();
  const agreement = entry.kind === "agreement";
  const filled = (name: string) => ({
    id: name,
    name,
    value: tried?.form.get(name) ?? "",
    error: tried?.faults[name],
  });
  const words = (name: "decider" | "evidence" | "evidenceUrl") => ({
    ...filled(name),
    label: t(`catalogueWork.moderation.decide.${name}`),
    hint: t(`catalogueWork.moderation.decide.${name}Hint`),
  });
  const stages = entryStages.map((stage) => ({
    value: `stage ${stage}`,
    label: t("catalogueWork.moderation.decide.stageOf", {
      name: t(`catalogueWork.stages.${stage}`),
    }),
  }));
  const levels = bindingLevels.map((level) => ({
    value: `level ${level}`,
    label: t("catalogueWork.moderation.decide.levelOf", {
      name: t(`catalogueWork.levels.${level}`),
    }),
  }));
  return (
    <section className="w-card" aria-labelledby="record">
      <h2 id="record">
        <a href={href("entry", { id: entry.id })}>{entry.name}</a>
      </h2>
      <dl className="w-dl">
        <dt>{t("catalogueWork.moderation.decide.stageNow")}</dt>
        <dd>{entry.stage ? t(`catalogueWork.stages.${entry.stage}`) : t("shell.notKnown")}</dd>
        {agreement && (
          <>
            <dt>{t("catalogueWork.moderation.decide.levelNow")}</dt>
            <dd>{entry.level ? t(`catalogueWork.levels.${entry.level}`) : t("shell.notKnown")}</dd>
          </>
        )}
      </dl>
      <ActForm act="record" of={entry.id} className="w-stack w-stack--l w-form">
        <SelectField
          {...filled("what")}
          label={t("catalogueWork.moderation.decide.what")}
          none={t("catalogueWork.choose")}
          options={agreement ? [...stages, ...levels] : stages}
        />
        {agreement && entry.versions.length > 0 && (
          <SelectField
            {...filled("version")}
            label={t("catalogueWork.moderation.decide.version")}
            hint={t("catalogueWork.moderation.decide.versionHint")}
            none={t("catalogueWork.moderation.decide.versionNone")}
            options={entry.versions.map(({ version, name }) => ({
              value: version,
              label: name,
            }))}
          />
        )}
        <TextField {...words("decider")} />
        <div className="w-filterbar">
          <InputField
            {...filled("decidedOn")}
            type="date"
            max={dayOf(now)}
            label={t("catalogueWork.moderation.decide.decidedOn")}
            hint={t("catalogueWork.moderation.decide.dayHint")}
          />
          <InputField
            {...filled("inForceFrom")}
            type="date"
            label={t("catalogueWork.moderation.decide.inForceFrom")}
            hint={t("catalogueWork.moderation.decide.dayHint")}
          />
        </div>
        <TextField {...words("evidence")} rows={2} />
        <TextField {...words("evidenceUrl")} type="url" />
        <Submit>{t("catalogueWork.moderation.decide.yes")}</Submit>
      </ActForm>
    </section>
  );
}
