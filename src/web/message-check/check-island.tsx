import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { maskFileName } from "#standards/istandaarden/privacy/mask-bsn";
import { dutchDay } from "#standards/working-days/dutch-day";
import { BurdenPanel } from "./burden/burden-panel.tsx";
import { useBurden } from "./burden/use-burden.ts";
import { CheckProvider } from "./check-context.tsx";
import type { LiveCheckProps } from "./check-props.ts";
import { totalsOf } from "./file-list.ts";
import { FileListView } from "./files/file-list-view.tsx";
import { Progress } from "./files/progress.tsx";
import { FilePanel } from "./findings/file-panel.tsx";
import { PrintSheet } from "./findings/print-sheet.tsx";
import { saveFile } from "./save-file.ts";
import { chooseFilesId, TakeFiles } from "./take/take-files.tsx";
import type { Taken } from "./take/taken-files.ts";
import { useChecker } from "./use-checker.ts";
import type { OpenedFile, ReportKind, Result } from "./worker/exchange.ts";

/** OP179: a file is at most 25 MB. */
const usualMost = 25;
const endings: Readonly<Record<ReportKind, string>> = { json: "json", csv: "csv", text: "txt" };

/** Which file is looked at, and whether somebody asked for it or it came by itself. */
interface Looked {
  readonly id: number;
  readonly byUser: boolean;
}

/** Checks messages in the browser. Nothing of them leaves it. */
export function CheckIsland(props: LiveCheckProps) {
  const { texts } = props;
  const kept = useBurden();
  /** The example is no message of anybody: it is not counted. */
  const examples = useRef(new Set<number>());
  const { add } = kept;
  const count = useCallback(
    (results: readonly Result[]) => add(results.filter(({ id }) => !examples.current.has(id))),
    [add],
  );
  const checker = useChecker(props, count);
  const { files, current, ask, check } = checker;
  const totals = useMemo(() => totalsOf(files), [files]);
  const isBusy = totals.waiting > 0;
  const [looked, setLooked] = useState<Looked | null>(null);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [showBsn, setShowBsn] = useState(false);
  const [most, setMost] = useState(usualMost);
  const [isWriting, setWriting] = useState(false);
  /** Goes up with each time that more files than one were taken: their end is told above the list. */
  const [batch, setBatch] = useState(0);
  const shownName = (name: string): string => (showBsn ? name : maskFileName(name));
  useWarningBeforeLeaving(files.length > 0);

  const take = ({ chosen }: Taken): number => {
    const first = check(chosen, most * 1_000_000);
    if (chosen.length === 1) setLooked({ id: first, byUser: false });
    else setBatch((before) => before + 1);
    return first;
  };
  const takeExample = async (): Promise<void> => {
    const example = await ask("example", {});
    examples.current.add(files.length + 1);
    take({ chosen: [example], empty: [], skipped: 0 });
  };
  const clear = () => {
    checker.clear();
    examples.current.clear();
    setLooked(null);
    setOpened(null);
    document.getElementById(chooseFilesId)?.focus();
  };
  const report = async (ids: readonly number[], as: ReportKind): Promise<void> => {
    setWriting(true);
    try {
      const blob = await ask("report", { ids, as, showBsn });
      // Of more files a line for each, which is no JSON as a whole.
      const ending = as === "json" && ids.length !== 1 ? "jsonl" : endings[as];
      saveFile(`${texts.reportName}-${dutchDay(new Date())}.${ending}`, blob);
    } finally {
      setWriting(false);
    }
  };
  const listed = looked && files[looked.id - 1];
  const isKnown = listed && listed.verdict !== "waiting" && listed.verdict !== "stopped";

  return (
    <CheckProvider check={props}>
      <div className={opened ? "w-msgcheck w-noprint" : "w-msgcheck"}>
        <TakeFiles
          state={checker.state}
          hasMunicipalities={checker.hasMunicipalities}
          onTake={take}
          onExample={() => void takeExample()}
          most={most}
          onMost={setMost}
        />
        {files.length > 0 && (
          <Progress
            totals={totals}
            isBusy={isBusy}
            batch={batch}
            current={current}
            files={files}
            shownName={shownName}
            onStop={checker.stop}
            onClear={clear}
          />
        )}
        {files.length > 1 && (
          <FileListView
            files={files}
            totals={totals}
            opened={looked?.id ?? null}
            isBusy={isBusy}
            isWriting={isWriting}
            shownName={shownName}
            onOpen={(id) => setLooked({ id, byUser: true })}
            onReport={(ids, as) => void report(ids, as)}
          />
        )}
        {listed && isKnown && (
          <FilePanel
            key={listed.id}
            listed={listed}
            showBsn={showBsn}
            onShowBsn={setShowBsn}
            ask={ask}
            onReport={(ids, as) => void report(ids, as)}
            onOpened={setOpened}
            byUser={looked.byUser}
          />
        )}
        <BurdenPanel kept={kept} />
      </div>
      {opened && listed && (
        <PrintSheet file={opened} why={listed.why === null ? "" : texts.unread[listed.why]} />
      )}
    </CheckProvider>
  );
}

/** Who goes elsewhere, or to the other language, loses what was found: the browser asks whether that is meant. */
function useWarningBeforeLeaving(hasResults: boolean): void {
  useEffect(() => {
    if (!hasResults) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [hasResults]);
}
