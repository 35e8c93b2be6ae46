import { useCallback, useEffect, useRef, useState } from "react";
import { dutchDay } from "#standards/working-days/dutch-day";
import type { LiveCheckProps } from "./check-props.ts";
import { type ListedFile, waiting, withResults, withStopped } from "./file-list.ts";
import { fetchMunicipalities } from "./municipalities.ts";
import type { Given, News, Order, Questions, Result } from "./worker/exchange.ts";

export type Ask = <About extends keyof Questions>(
  about: About,
  asks: Questions[About]["asks"],
) => Promise<Questions[About]["reply"]>;

export interface Chosen {
  readonly name: string;
  readonly blob: Blob;
}

export interface Checker {
  readonly state: "starting" | "ready" | "failed";
  readonly hasMunicipalities: boolean;
  readonly files: readonly ListedFile[];
  readonly current: { readonly id: number; readonly part: number } | null;
  /** Gives back the number of the first. */
  check(chosen: readonly Chosen[], mostBytes: number): number;
  stop(): void;
  clear(): void;
  readonly ask: Ask;
}

/** A file that waits for its turn on the page. */
interface CheckOrder {
  readonly file: Given;
  readonly today: number;
  readonly mostBytes: number;
}

/** To hand over a file takes a browser up to a millisecond: thousands at once would hold up the page. */
const atOnce = 16;

type Asked = (reply: News & { kind: "reply" | "failed" }) => void;
type Current = Checker["current"];

/** The worker beside the page: what it was given, and what it found. */
export function useChecker(
  { startWorker, language, texts, practice }: LiveCheckProps,
  onResults: (results: readonly Result[]) => void,
): Checker {
  const [state, setState] = useState<Checker["state"]>("starting");
  const [hasMunicipalities, setHas] = useState(true);
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  const [current, setCurrent] = useState<Current>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(new Map<number, Asked>());
  const numbers = useRef({ asked: 0, files: 0 });
  const pending = useRef<CheckOrder[]>([]);
  const feed = useRef(() => {
    const [first] = pending.current;
    if (!first) return;
    const { today, mostBytes } = first;
    // All that go together have the same day and limit.
    const other = pending.current.findIndex((one) => one.mostBytes !== mostBytes);
    const files = pending.current.splice(0, other < 0 ? atOnce : Math.min(other, atOnce));
    const given = files.map(({ file }) => file);
    worker.current?.postMessage({ kind: "check", files: given, today, mostBytes } satisfies Order);
  });
  const tell = useRef(onResults);
  useEffect(() => {
    tell.current = onResults;
  });

  useEffect(() => {
    if (!startWorker) return;
    const own = startWorker();
    worker.current = own;
    own.onerror = () => setState("failed");
    own.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind === "ready") setState("ready");
      else if (data.kind === "hungry") feed.current();
      else if (data.kind === "progress") {
        setFiles((before) => withResults(before, data.results));
        setCurrent(data.current);
        tell.current(data.results);
      } else {
        asked.current.get(data.number)?.(data);
        asked.current.delete(data.number);
      }
    };
    // All that is needed is fetched now, so that the network can go.
    void (practice ? Promise.resolve(null) : fetchMunicipalities()).then((municipalities) => {
      setHas(municipalities !== null);
      const settings = { lang: language, municipalities, unread: texts.unread };
      own.postMessage({ kind: "settings", settings } satisfies Order);
    });
    return () => own.terminate();
  }, [startWorker, language, texts, practice]);

  const order = useCallback((one: Order) => worker.current?.postMessage(one), []);

  const ask = useCallback<Ask>(
    (about, asks) =>
      new Promise((resolve, reject) => {
        numbers.current.asked += 1;
        const number = numbers.current.asked;
        asked.current.set(number, (news) => {
          // The worker answers what was asked: the types of both are the same.
          if (news.kind === "reply") resolve(news.reply as never);
          else reject(new Error("the worker could not answer"));
        });
        order({ kind: "ask", number, question: { about, asks } as never });
      }),
    [order],
  );

  const check = useCallback<Checker["check"]>((chosen, mostBytes) => {
    const first = numbers.current.files + 1;
    numbers.current.files += chosen.length;
    const given = chosen.map((one, at): Given => ({ id: first + at, ...one }));
    setFiles((before) => [...before, ...given.map(({ id, name }) => waiting(id, name))]);
    const today = Number(dutchDay(new Date()).replaceAll("-", ""));
    const isFirst = pending.current.length === 0;
    for (const file of given) pending.current.push({ file, today, mostBytes });
    if (isFirst) feed.current();
    return first;
  }, []);

  const stop = useCallback(() => {
    pending.current = [];
    order({ kind: "cancel" });
    setFiles(withStopped);
    setCurrent(null);
  }, [order]);

  const clear = useCallback(() => {
    pending.current = [];
    order({ kind: "forget" });
    numbers.current.files = 0;
    setFiles([]);
    setCurrent(null);
  }, [order]);

  return { state, hasMunicipalities, files, current, check, stop, clear, ask };
}
