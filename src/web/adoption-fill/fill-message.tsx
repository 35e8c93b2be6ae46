import { Outcome } from "../ui/outcome.tsx";
import { FillDone } from "./fill-done.tsx";
import { TakenList } from "./list/taken-list.tsx";
import type { FillData } from "./load-first-fill.ts";

/** Where every form of this page leads, so that a keyboard and a screen reader go on at what became of it. */
export const messageId = "message";

/** What became of what was sent just now; nothing is drawn when nothing was. Of a list that was looked up the page tells. */
export function FillMessage({ data }: { data: FillData }) {
  const { tried, fill, list, organisation } = data;
  if (list?.checked && tried === null) return null;
  return (
    <div id={messageId} className="w-fillmessage w-stack" tabIndex={-1}>
      <Outcome done={null} tried={tried} />
      {fill && <FillDone data={data} />}
      {fill && list?.taken && <TakenList taken={list.taken} organisation={organisation.id} />}
    </div>
  );
}
