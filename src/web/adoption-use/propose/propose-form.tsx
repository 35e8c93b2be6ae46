import { addressWith } from "../../acts.ts";
import type { Named } from "../../organisation-of.ts";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { ChosenLines } from "./chosen-lines.tsx";
import { type ProposeData, proposable } from "./load-propose.ts";
import { mostNames } from "./read-names.ts";

/** To whom, and what. One form: first the lines are looked up, then it is sent to who is ticked. */
export function ProposeForm({ data, place }: { data: ProposeData; place: Named }) {
  const view = usePage();
  const { t } = view;
  const { tried, lines } = data;
  const value = (name: string, otherwise = ""): string => tried?.form.get(name) ?? otherwise;
  const fault = (name: string): string | undefined => tried?.faults[name];
  const found = lines?.some(({ same, alike }) => same.length + alike.length > 0) ?? false;
  return (
    <form
      method="post"
      action={addressWith(view, {})}
      className="w-stack w-stack--l w-workform"
      noValidate
    >
      <p>
        <Sentence place={place} />
      </p>
      <div className="w-card w-stack--l">
        <TextField
          id="names"
          name="names"
          rows={6}
          label={t("adoptionUse.propose.names")}
          hint={t("adoptionUse.propose.namesHint", { most: mostNames })}
          value={value("names")}
          error={fault("names")}
        />
        {lines && lines.length > 0 && <ChosenLines lines={lines} tried={tried} own={place} />}
        <div>
          <button
            className={`ams-button ams-button--${found ? "tertiary" : "primary"}`}
            type="submit"
            name="act"
            value="check"
          >
            {t(lines ? "adoptionUse.propose.checkAgain" : "adoptionUse.propose.check")}
          </button>
        </div>
      </div>
      <div className="w-card w-stack--l">
        <ChoiceList
          id="status"
          name="status"
          one
          legend={t("adoptionUse.propose.status")}
          error={fault("status")}
          choices={proposable.map((status) => ({
            value: status,
            label: t(`adoptionUse.status.${status}`),
          }))}
          chosen={[value("status", "in-production")]}
        />
        <InputField
          id="since"
          name="since"
          type="date"
          label={t("adoptionUse.propose.since")}
          hint={t("adoptionUse.propose.sinceHint")}
          value={value("since")}
          error={fault("since")}
        />
        <TextField
          id="version"
          name="version"
          maxLength={60}
          list="versions"
          label={t("adoptionUse.propose.version")}
          hint={t("adoptionUse.propose.versionHint")}
          value={value("version")}
          error={fault("version")}
        />
        <datalist id="versions">
          {data.entry.versions.map(({ version }) => (
            <option key={version} value={version} />
          ))}
        </datalist>
        <TextField
          id="evidence"
          name="evidence"
          type="url"
          label={t("adoptionUse.propose.evidence")}
          hint={t("adoptionUse.propose.evidenceHint")}
          value={value("evidence")}
          error={fault("evidence")}
        />
        <TextField
          id="note"
          name="note"
          rows={3}
          label={t("adoptionUse.propose.note")}
          hint={t("adoptionUse.propose.noteHint")}
          value={value("note")}
          error={fault("note")}
        />
      </div>
      {found && (
        <div>
          <button className="ams-button ams-button--primary" type="submit" name="act" value="send">
            {t("adoptionUse.propose.send")}
          </button>
        </div>
      )}
    </form>
  );
}

function Sentence({ place }: { place: Named }) {
  const { t } = usePage();
  const [before = "", after = ""] = t("adoptionUse.propose.as", { name: "|" }).split("|");
  return (
    <>
      {before}
      <OrganisationName to={place} />
      {after}
    </>
  );
}
