import type { Tried } from "../../acts.ts";
import type { Named } from "../../organisation-of.ts";
import { usePage } from "../../view.tsx";
import type { Line } from "./read-names.ts";

interface ChosenLinesProps {
  readonly lines: readonly Line[];
  readonly tried: Tried | null;
  /** The organisation that proposes: never to itself. */
  readonly own: Named;
}

/** Whom each line means: ticked where that is sure, to choose where it is not. */
export function ChosenLines({ lines: all, tried, own }: ChosenLinesProps) {
  const { t } = usePage();
  const others = (of: Line["same"]) => of.filter(({ id }) => id !== own.id);
  const isOwn = all.some(({ same }) => same.some(({ id }) => id === own.id));
  const lines = all
    .filter(({ same }) => same.length === 0 || others(same).length > 0)
    .map((line) => ({ ...line, same: others(line.same), alike: others(line.alike) }));
  const sure = lines.filter(({ same }) => same.length === 1);
  const several = lines.filter(
    ({ same, alike }) => same.length > 1 || (same.length === 0 && alike.length > 0),
  );
  const unknown = lines.filter(({ same, alike }) => same.length + alike.length === 0);
  // At first all that is sure is ticked; after that what the reader left ticked.
  const ticked = tried?.form.getAll("looked").length ? new Set(tried.form.getAll("to")) : null;
  const looked = new Set(tried?.form.getAll("looked") ?? []);
  const isTicked = (typed: string, id: string, sureOne: boolean): boolean =>
    ticked !== null && looked.has(typed) ? ticked.has(id) : sureOne;
  return (
    <fieldset className="w-choices w-chosen" aria-describedby="chosen-hint">
      <legend className="ams-label">{t("adoptionUse.propose.chosen.title")}</legend>
      <p id="chosen-hint" className="w-hint">
        {t("adoptionUse.propose.chosen.text")}
      </p>
      {lines.map(({ typed }) => (
        <input key={typed} type="hidden" name="looked" value={typed} />
      ))}
      {sure.map(({ typed, same }) =>
        same.map(({ id, name, kind }) => (
          <Box key={id} id={id} name={name} kind={kind} ticked={isTicked(typed, id, true)} />
        )),
      )}
      {several.map(({ typed, same, alike }) => (
        <div key={typed} className="w-stack w-stack--s">
          <p>
            <strong>{t("adoptionUse.propose.chosen.choose", { typed })}</strong>
          </p>
          {[...same, ...alike].map(({ id, name, kind }) => (
            <Box key={id} id={id} name={name} kind={kind} ticked={isTicked(typed, id, false)} />
          ))}
        </div>
      ))}
      {unknown.length > 0 && (
        <div className="w-stack w-stack--s">
          <p>
            <strong>{t("adoptionUse.propose.chosen.unknown", { count: unknown.length })}</strong>
          </p>
          <ul className="w-bullets">
            {unknown.map(({ typed }) => (
              <li key={typed}>{t("adoptionUse.propose.chosen.none", { typed })}</li>
            ))}
          </ul>
        </div>
      )}
      {isOwn && <p className="w-meta">{t("adoptionUse.propose.chosen.own", { name: own.name })}</p>}
    </fieldset>
  );
}

interface BoxProps extends Pick<Line["same"][number], "id" | "name" | "kind"> {
  readonly ticked: boolean;
}

function Box({ id, name, kind, ticked }: BoxProps) {
  const { t } = usePage();
  return (
    <label className="w-choice">
      <input type="checkbox" name="to" value={id} defaultChecked={ticked} />
      <span>
        {name}
        <span className="w-sub">
          {t(`words.kind.${kind}`)}, {id}
        </span>
      </span>
    </label>
  );
}
