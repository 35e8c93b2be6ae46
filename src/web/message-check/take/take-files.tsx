import { type DragEvent, useEffect, useRef, useState } from "react";
import { fill } from "../../ui/fill.ts";
import { PathIcon } from "../../ui/path-icon.tsx";
import { useCheck } from "../check-context.tsx";
import type { Checker } from "../use-checker.ts";
import { PasteMessage } from "./paste-message.tsx";
import { chosenFilesOf, chosenFolderOf, droppedFilesOf, type Taken } from "./taken-files.ts";

interface TakeFilesProps {
  readonly state: Checker["state"];
  readonly hasMunicipalities: boolean;
  readonly onTake: (taken: Taken) => void;
  readonly onExample: () => void;
  /** In MB. */
  readonly most: number;
  readonly onMost: (most: number) => void;
}

/** To which the focus goes back when the list was cleared. */
export const chooseFilesId = "choose-files";
/** OP179 says 25; who receives larger files takes another. */
const limits = [25, 50, 100, 250];

/** Where messages come in: dropped, chosen, or pasted. */
export function TakeFiles(props: TakeFilesProps) {
  const { state, hasMunicipalities, onTake, onExample, most, onMost } = props;
  const { texts, icons, practice, language, format } = useCheck();
  const t = texts.take;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [skipped, setSkipped] = useState(0);
  const isReady = state === "ready";
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);

  const take = (taken: Taken) => {
    const [empty] = taken.empty;
    if (empty !== undefined) setTold(fill(t.noXml, { name: empty }));
    else setTold(taken.chosen.length === 0 ? t.noFiles : null);
    setSkipped(taken.chosen.length > 0 ? taken.skipped : 0);
    if (taken.chosen.length > 0) onTake(taken);
  };
  const pick = (input: HTMLInputElement, of: (files: Iterable<File>) => Taken) => {
    const chosen = [...(input.files ?? [])];
    // The same file can be chosen again once it was mended.
    input.value = "";
    if (chosen.length > 0) take(of(chosen));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (isReady) void droppedFilesOf(event.dataTransfer).then(take);
  };

  return (
    <section className="w-card w-msgtake w-noprint" aria-labelledby="take">
      <h2 id="take" className="w-vh">
        {t.title}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen with the buttons within */}
      <div
        className={isOver ? "w-drop w-drop--over" : "w-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          if (isReady) setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="w-drop__what">
          <PathIcon path={icons.document} />
          {isOver ? t.dropNow : t.drop}
        </p>
        <p className="w-meta">{t.kinds}</p>
        <div className="w-row">
          <button
            type="button"
            id={chooseFilesId}
            className="ams-button ams-button--primary"
            disabled={!isReady}
            onClick={() => files.current?.click()}
          >
            {t.files}
          </button>
          <button
            type="button"
            className="ams-button ams-button--secondary"
            disabled={!isReady}
            onClick={() => folder.current?.click()}
          >
            {t.folder}
          </button>
          <button
            type="button"
            className="ams-button ams-button--tertiary"
            disabled={!isReady}
            aria-expanded={isPasting}
            onClick={() => setPasting(!isPasting)}
          >
            {t.paste}
          </button>
          <button
            type="button"
            className="ams-button ams-button--tertiary"
            disabled={!isReady}
            onClick={onExample}
          >
            {t.example}
          </button>
        </div>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={t.files}
          onChange={(event) => pick(event.currentTarget, chosenFilesOf)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={t.folder}
          onChange={(event) => pick(event.currentTarget, chosenFolderOf)}
        />
        <p className="w-meta" role="status">
          {state === "starting" ? t.preparing : isReady ? t.ready : ""}
        </p>
      </div>
      <div className="w-stack">
        <div className="w-msgpromise">
          <PathIcon path={icons.lock} />
          <div className="w-stack w-stack--s">
            <p>
              <b>{t.promise}</b> {t.promiseText}
            </p>
            <details>
              <summary>{t.prove}</summary>
              <p>{t.proveText}</p>
            </details>
          </div>
        </div>
        <details>
          <summary>{t.settings}</summary>
          <div className="w-msgfield">
            <label className="ams-label" htmlFor="most">
              {t.most}
            </label>
            <select
              id="most"
              className="ams-select"
              value={most}
              onChange={(event) => onMost(Number(event.currentTarget.value))}
            >
              {limits.map((limit) => (
                <option key={limit} value={limit}>
                  {limit} MB
                </option>
              ))}
            </select>
            <p className="w-hint">{t.mostHint}</p>
          </div>
        </details>
        {!hasMunicipalities && (
          <p className="w-meta" lang={language}>
            {practice ? t.practice : t.noMunicipalities}
          </p>
        )}
      </div>
      <div className="w-msgtake__below">
        {state === "failed" && (
          <p className="w-msgnote w-msgnote--bad" role="alert">
            {t.failed}
          </p>
        )}
        {told !== null && (
          <p className="w-msgnote w-msgnote--bad" role="alert">
            {told}
          </p>
        )}
        {skipped > 0 && (
          <p className="w-meta" role="status">
            {skipped === 1 ? t.skippedOne : fill(t.skipped, { n: format.number(skipped) })}
          </p>
        )}
        {isPasting && <PasteMessage onTake={take} onClose={() => setPasting(false)} />}
      </div>
    </section>
  );
}
