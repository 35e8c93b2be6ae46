import { entryKinds } from "#contract/catalogue";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { usePage } from "../../view.tsx";
import type { Filled } from "./filled.ts";
import type { Lists } from "./lists.ts";
import { PlainField } from "./plain-field.tsx";
import { SelectMany } from "./select-many.tsx";

interface FieldsProps {
  readonly filled: Filled;
  readonly lists: Lists;
}

export function KindField({ filled: { values, faults } }: Pick<FieldsProps, "filled">) {
  const { t } = usePage();
  return (
    <ChoiceList
      id="kind"
      name="kind"
      one
      legend={t("catalogueWork.fields.kind")}
      error={faults["kind"]}
      choices={entryKinds.map((kind) => ({
        value: kind,
        label: t(`catalogueWork.kinds.${kind}.name`),
        hint: t(`catalogueWork.kinds.${kind}.example`),
      }))}
      chosen={values.getAll("kind")}
    />
  );
}

const stages = ["idea", "trial", "practice"] as const;

export function StageField({ filled: { values, faults } }: Pick<FieldsProps, "filled">) {
  const { t } = usePage();
  return (
    <ChoiceList
      id="stage"
      name="stage"
      one
      legend={t("catalogueWork.fields.stage")}
      hint={t("catalogueWork.stageHint")}
      error={faults["stage"]}
      choices={stages.map((stage) => ({
        value: stage,
        label: t(`catalogueWork.proposedStages.${stage}.name`),
        hint: t(`catalogueWork.proposedStages.${stage}.means`),
      }))}
      chosen={values.getAll("stage")}
    />
  );
}

export function TaskField({ filled, lists, most = 1 }: FieldsProps & { most?: number }) {
  const { t } = usePage();
  return (
    <SelectMany
      name="taskField"
      label={t("catalogueWork.fields.taskFields")}
      another={t("catalogueWork.another.taskField")}
      hint={t("catalogueWork.listHints.taskField")}
      none={t("catalogueWork.chooseTask")}
      options={lists.taskFields}
      filled={filled}
      // What has more tasks already keeps them all.
      most={Math.max(most, filled.values.getAll("taskField").length)}
    />
  );
}

/** A role, not a person. Who is sure of an address that looks like one says so. */
export function ContactField({ filled }: Pick<FieldsProps, "filled">) {
  const { t } = usePage();
  const { values, faults } = filled;
  const doubted = values.has("sureRole") || faults["contact"] === t("catalogueWork.wrong.personal");
  return (
    <>
      <PlainField name="contact" type="email" filled={filled} />
      {doubted && (
        <ChoiceList
          id="sureRole"
          name="sureRole"
          legend={t("catalogueWork.sureRole.legend")}
          choices={[{ value: "yes", label: t("catalogueWork.sureRole.yes") }]}
          chosen={values.getAll("sureRole")}
        />
      )}
    </>
  );
}
