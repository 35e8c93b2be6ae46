import { EntryPeloton } from "../../ui/peloton/entry-peloton.tsx";
import { usePage } from "../../view.tsx";
import { SourceList } from "../source-list.tsx";
import { Asks } from "./asks.tsx";
import { Contact } from "./contact.tsx";
import { Facts } from "./facts.tsx";
import { Heading } from "./heading.tsx";
import { History } from "./history.tsx";
import { Kits } from "./kits.tsx";
import type { EntryData } from "./load-entry.ts";
import { OwnWork } from "./own-work.tsx";
import { Results } from "./results.tsx";
import { Standards } from "./standards.tsx";
import { Expected, Supporters } from "./supporters.tsx";
import { Trial } from "./trial.tsx";
import { UseHere } from "./use-here.tsx";
import { Versions } from "./versions.tsx";
import { Where } from "./where.tsx";

export function EntryView({ data }: { data: EntryData }) {
  const { t } = usePage();
  const { entry } = data;
  const agreement = entry.kind === "agreement";
  return (
    <>
      <Heading data={data} />
      <div className="w-stack w-stack--l">
        <div className="w-split w-split--aside">
          <div className="w-stack w-stack--l">
            <UseHere here={data.useHere} entry={entry.id} />
            <EntryPeloton peloton={data.peloton} />
            <Trial entry={entry} />
            {agreement && <Where entry={entry} />}
            {agreement && <Supporters entry={entry} />}
            {agreement && <Expected entry={entry} />}
            {!agreement && <Results data={data} />}
            <OwnWork data={data} />
            {entry.kits.length > 0 && <Kits entry={entry} />}
            {!agreement && <Standards data={data} />}
            {!agreement && <Where entry={entry} />}
            {agreement && entry.results.length > 0 && <Results data={data} />}
            {entry.versions.length > 0 && <Versions data={data} />}
          </div>
          <aside className="w-stack w-stack--l" aria-label={t("catalogue.facts.title")}>
            <Contact entry={entry} />
            <Facts data={data} />
            <Asks data={data} />
            <History data={data} />
          </aside>
        </div>
        <SourceList sources={data.sources} checkedAt={entry.sourceUrl} />
      </div>
    </>
  );
}
