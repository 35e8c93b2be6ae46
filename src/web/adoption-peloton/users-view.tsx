import { PrintButton } from "../ui/action-button.tsx";
import { MoreLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PelotonPicture } from "../ui/peloton/peloton-picture.tsx";
import { usePage } from "../view.tsx";
import { Choices } from "./choices.tsx";
import { CountLinks } from "./count-links.tsx";
import { Explained } from "./explained.tsx";
import { LaneTable } from "./lane-table.tsx";
import type { UsersData } from "./load-users.ts";
import { PelotonMap } from "./peloton-map.tsx";
import { isNarrowed } from "./users-query.ts";
import { UsersTable } from "./users-table.tsx";
import { leadOf, titleOf } from "./users-words.ts";

/** Who uses an entry: the picture, what it shows, and every word that it was made of. */
export function UsersView({ data }: { data: UsersData }) {
  const view = usePage();
  const { t, href } = view;
  const { asked, peloton, own } = data;
  const { entry } = peloton;
  const lead = leadOf(peloton, { narrowed: isNarrowed(asked), past: asked.on !== null }, view);
  return (
    <>
      <PageHead title={titleOf(peloton, view)} lead={lead} />
      <div className="w-stack w-stack--l">
        <section className="w-card" aria-labelledby="picture">
          <div className="w-sechead">
            <h2 id="picture">{t("adoptionPeloton.picture.label", { name: entry.name })}</h2>
            <div className="w-noprint">
              <PrintButton small />
            </div>
          </div>
          <Choices data={data} />
          <CountLinks data={data} />
          {asked.view === "map" ? (
            <>
              <div className="w-pelotonsplit">
                <PelotonMap data={data} />
                <LaneTable data={data} />
              </div>
              <Explained data={data} />
            </>
          ) : (
            <PelotonPicture peloton={peloton} by={asked.by} colour={asked.colour} own={own}>
              <Explained data={data} />
            </PelotonPicture>
          )}
        </section>
        <UsersTable data={data} />
        <p className="w-noprint">
          <MoreLink href={href("entry", { id: entry.id })}>
            {t("adoptionPeloton.back", { name: entry.name })}
          </MoreLink>
        </p>
      </div>
    </>
  );
}
