import type { Entry } from "#contract/catalogue";
import { addressWith, type Tried, typedIn } from "../acts.ts";
import { dayOf } from "../moment.ts";
import { ActForm, Submit } from "../ui/act-form.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { TextField } from "../ui/field.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { usePage } from "../view.tsx";
import type { Catalogue, Looked } from "./load-catalogue.ts";
import { LookForm } from "./look-form.tsx";

type Merges = Extract<Catalogue, { part: "merges" }>;

interface MergesProps {
  readonly shown: Merges;
  readonly tried: Tried | null;
}

/** Making one of two: first looking at both, then saying why. Below it what was merged, to undo. */
export function CatalogueMerges({ shown: { list, merged, whole }, tried }: MergesProps) {
  const { t } = usePage();
  const both = merged?.entry && whole?.entry ? ([merged.entry, whole.entry] as const) : null;
  const same = both !== null && both[0].id === both[1].id;
  return (
    <>
      <section className="w-card w-noprint" aria-labelledby="merge">
        <div>
          <h2 id="merge">{t("catalogueWork.moderation.merge.title")}</h2>
          <p>{t("catalogueWork.moderation.merge.lead")}</p>
        </div>
        <LookForm
          part="merges"
          fields={[
            field("from", t("catalogueWork.moderation.merge.part"), merged),
            {
              ...field("into", t("catalogueWork.moderation.merge.whole"), whole),
              error: same ? t("catalogueWork.moderation.merge.same") : undefined,
            },
          ]}
        />
      </section>
      {both && !same && <Preview part={both[0]} whole={both[1]} tried={typedIn(tried, "merge")} />}
      <section className="w-card" aria-labelledby="merged">
        <h2 id="merged">{t("catalogueWork.moderation.merge.list")}</h2>
        {list.total === 0 && <p className="w-meta">{t("catalogueWork.moderation.merge.none")}</p>}
        <ul className="w-list">
          {list.items.map((merge) => (
            <MergedItem key={merge.id} merge={merge} tried={tried} />
          ))}
        </ul>
        <PagesNav list={list} />
      </section>
    </>
  );
}

const field = (name: string, label: string, looked: Looked | null) => ({
  name,
  label,
  looked,
  error: undefined,
});

interface PreviewProps {
  readonly part: Entry;
  readonly whole: Entry;
  readonly tried: Tried | null;
}

function Preview({ part, whole, tried }: PreviewProps) {
  const view = usePage();
  const { t } = view;
  return (
    <section className="w-card" aria-labelledby="preview">
      <div className="w-row w-row--between">
        <h2 id="preview">{t("catalogueWork.moderation.merge.preview")}</h2>
        <a href={addressWith(view, { from: whole.id, into: part.id })}>
          {t("catalogueWork.moderation.merge.swap")}
        </a>
      </div>
      <div className="w-split w-split--even">
        <EntryFacts entry={part} role={t("catalogueWork.moderation.merge.part")} />
        <EntryFacts entry={whole} role={t("catalogueWork.moderation.merge.whole")} />
      </div>
      <ActForm act="merge" className="w-stack w-form">
        <input type="hidden" name="part" value={part.id} />
        <input type="hidden" name="whole" value={whole.id} />
        <TextField
          id="merge-reason"
          name="reason"
          rows={2}
          label={t("catalogueWork.moderation.merge.reason")}
          hint={t("catalogueWork.moderation.merge.reasonHint")}
          value={tried?.form.get("reason") ?? ""}
          error={tried?.faults["merge-reason"]}
        />
        <Submit>{t("catalogueWork.moderation.merge.yes")}</Submit>
      </ActForm>
    </section>
  );
}

/** Enough of an entry to see whether two are the same. */
function EntryFacts({ entry, role }: { entry: Entry; role: string }) {
  const { t, href } = usePage();
  const owner = entry.ownerOrganisation?.name ?? entry.owner ?? t("shell.notKnown");
  return (
    <div className="w-stack w-stack--s">
      <p className="w-meta">{role}</p>
      <h3>
        <a href={href("entry", { id: entry.id })}>{entry.name}</a>
      </h3>
      <p className="w-meta">
        {t(`catalogueWork.kinds.${entry.kind}.name`)},{" "}
        {entry.stage ? t(`catalogueWork.stages.${entry.stage}`) : t("shell.notKnown")}, {owner}
      </p>
      {entry.summary && <p className="w-longtext">{entry.summary.slice(0, mostOfSummary)}</p>}
      {entry.code && <p className="w-longtext w-meta">{entry.code}</p>}
    </div>
  );
}

/** As much as fits beside another. */
const mostOfSummary = 300;

type Merge = Merges["list"]["items"][number];

function MergedItem({ merge, tried }: { merge: Merge; tried: Tried | null }) {
  const { t, format } = usePage();
  const { id, part, whole, reason, at, undoneAt } = merge;
  const names = { part: part.name, whole: whole.name };
  const when = t("catalogueWork.moderation.merge.at", { date: format.date(dayOf(at)) });
  const undone =
    undoneAt && t("catalogueWork.moderation.merge.undone", { date: format.date(dayOf(undoneAt)) });
  return (
    <li className="w-stack w-stack--s">
      <div>
        <p>{t("catalogueWork.moderation.merge.into", names)}</p>
        <p className="w-meta w-longtext">
          {[when, undone].filter(Boolean).join(", ")}: {reason}
        </p>
      </div>
      {undoneAt === null && (
        <Confirm
          act="undo-merge"
          of={id}
          label={t("catalogueWork.moderation.merge.undo")}
          about={t("catalogueWork.moderation.merge.undoAbout", names)}
          question={t("catalogueWork.moderation.merge.undoQuestion", names)}
          yes={t("catalogueWork.moderation.merge.undoYes")}
          open={typedIn(tried, "undo-merge", id) !== null}
        />
      )}
    </li>
  );
}
