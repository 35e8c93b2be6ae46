import { useCallback, useEffect, useRef, useState } from "react";
import { maskFileName } from "#standards/istandaarden/privacy/mask-bsn";
import { fill } from "../../ui/fill.ts";
import { useCheck } from "../check-context.tsx";
import type { ListedFile } from "../file-list.ts";
import { VerdictBadge } from "../files/verdict-badge.tsx";
import { mayMoveFocus } from "../may-move-focus.ts";
import { copyText } from "../save-file.ts";
import type { Ask } from "../use-checker.ts";
import type { OpenedFile, ReportKind, ShownFinding } from "../worker/exchange.ts";
import { findingText } from "../worker/finding-text.ts";
import { AnswerPart } from "./answer-part.tsx";
import { FileActions } from "./file-actions.tsx";
import { FindingsView, toFirstFinding } from "./findings-view.tsx";
import { limitWords, verdictWords } from "./verdict-words.ts";

interface FilePanelProps {
  readonly listed: ListedFile;
  readonly showBsn: boolean;
  readonly onShowBsn: (show: boolean) => void;
  readonly ask: Ask;
  readonly onReport: (ids: readonly number[], as: ReportKind) => void;
  /** What is printed is told to whoever draws it. */
  readonly onOpened: (file: OpenedFile) => void;
  /** Somebody asked for this file, so the focus goes there; else only of who waited for it. */
  readonly byUser: boolean;
}

/** One file: what it is, what is wrong with it, and what comes of it. */
export function FilePanel(props: FilePanelProps) {
  const { listed, showBsn, onShowBsn, ask, onReport, onOpened, byUser } = props;
  const { texts, language } = useCheck();
  const t = texts.file;
  const { id, why } = listed;
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [told, setTold] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isOld = false;
    ask("file", { id, showBsn })
      .then((found) => {
        if (isOld) return;
        setFile(found);
        onOpened(found);
      })
      .catch(() => !isOld && setTold(t.lost));
    return () => {
      isOld = true;
    };
  }, [ask, id, showBsn, onOpened, t]);
  useEffect(() => {
    if (byUser || mayMoveFocus()) heading.current?.focus();
  }, [byUser]);

  const copy = useCallback(
    async (text: string): Promise<void> => {
      // Said anew each time.
      setTold("");
      setTold((await copyText(text)) ? t.copied : t.notCopied);
    },
    [t],
  );
  const copyOne = useCallback(
    (finding: ShownFinding) => void copy(findingText(finding, language)),
    [copy, language],
  );
  const copyAll = () => {
    const report = ask("report", { ids: [id], as: "text", showBsn });
    void report.then(async (blob) => copy(await blob.text()));
  };

  return (
    <section className="w-card" aria-labelledby="file">
      <div className="w-stack w-stack--s">
        <div className="w-row">
          <h2 id="file" ref={heading} tabIndex={-1} className="w-msgname">
            {showBsn ? listed.name : maskFileName(listed.name)}
          </h2>
          <VerdictBadge verdict={listed.verdict} />
        </div>
        <WhichMessage listed={listed} />
      </div>
      {file ? (
        <>
          <Verdict file={file} why={why === null ? "" : texts.unread[why]} />
          <FileActions
            hasFindings={file.findings.length > 0}
            showBsn={showBsn}
            onShowBsn={onShowBsn}
            onCopyAll={copyAll}
            onReport={(as) => onReport([id], as)}
          />
          <p className="w-meta" role="status">
            {told}
          </p>
          {file.findings.length > 0 && (
            <FindingsView
              key={id}
              id={id}
              file={file}
              showBsn={showBsn}
              ask={ask}
              onCopy={copyOne}
            />
          )}
          {file.answer && <AnswerPart id={id} answer={file.answer} showBsn={showBsn} ask={ask} />}
        </>
      ) : (
        <p>{told || t.loading}</p>
      )}
    </section>
  );
}

/** `WMO323: declaratie`, and whether its schema is one that we made. */
function WhichMessage({ listed: { message, count, reconstructed } }: { listed: ListedFile }) {
  const { texts, format } = useCheck();
  const t = texts.file;
  const number = message?.slice(-3) as keyof typeof texts.messages | undefined;
  return (
    <>
      <p className="w-meta">
        {message && number && (
          <>
            <b>{message}</b>: {texts.messages[number]}.{" "}
          </>
        )}
        {count > 0 && `${count === 1 ? t.one : fill(t.many, { n: format.number(count) })}.`}
      </p>
      {reconstructed && (
        <details>
          <summary>
            <span className="w-badge w-badge--warn">{t.reconstructed}</span>
          </summary>
          <p>{t.reconstructedText}</p>
        </details>
      )}
    </>
  );
}

/** The verdict in sentences, what it does not tell, and what is to be done. */
function Verdict({ file, why }: { file: OpenedFile; why: string }) {
  const { texts, deadlines } = useCheck();
  const t = texts.file;
  const { verdict, message } = file.report;
  const [first, ...rest] = verdictWords(file, why, texts);
  return (
    <div className={`w-msgnote w-msgnote--${verdict === "right" ? "ok" : "bad"}`}>
      <p>
        <b>{first}</b> {rest.join(" ")}
      </p>
      <p>
        {limitWords(verdict, texts)} {verdict === "right" ? "" : t.after}
      </p>
      <div className="w-row">
        {file.findings.length > 0 && (
          <button type="button" className="w-msglink" onClick={toFirstFinding}>
            {t.toFirst}
          </button>
        )}
        {file.answer?.kind === "message" && message !== null && (
          <a
            href={`${deadlines}?message=${encodeURIComponent(message)}`}
            target="_blank"
            rel="noreferrer"
          >
            {t.deadline}
            <span className="w-vh"> {texts.findings.newTab}</span>
          </a>
        )}
      </div>
    </div>
  );
}
