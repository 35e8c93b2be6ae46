import type { CheckOptions } from "#standards/istandaarden/message-check";
import { isMunicipalityBy } from "../municipalities.ts";
import { fetchAhead } from "./check-blob.ts";
import type { News, Order, Question, Questions, Result, Settings } from "./exchange.ts";
import type { Held } from "./held.ts";
import { type LineIndex, lineIndexOf } from "./line-index.ts";
import { madeAnswer } from "./made-answer.ts";
import { alone, outcomeOf } from "./outcome-of.ts";
import { plantedExample } from "./planted-example.ts";
import { snippetOf } from "./snippet.ts";
import { openedFile, reportOf, resultOf } from "./told-file.ts";
import { beginOf, mediaTypes, written } from "./written-report.ts";

/** So many findings of each code are kept of a file; all are counted. */
export const mostOfCode = 200;
/** Of all files together. Of those that come after, the findings are looked for again when somebody asks. */
const mostKept = 200_000;
/** Often enough to see it move, in milliseconds. */
const betweenNews = 200;
/** So many files are being fetched while others are checked. */
const mostAhead = 16;

type CheckOrder = Extract<Order, { readonly kind: "check" }>;
interface Waiting {
  readonly id: number;
  readonly name: string;
  readonly blob: Blob;
  readonly options: CheckOptions;
}
interface Known extends Omit<Held, "outcome"> {
  /** Null: it was not kept. */
  readonly outcome: Held["outcome"] | null;
  readonly options: CheckOptions;
}
/** The one that somebody looks at: its bytes are kept, so that it may be mended and saved meanwhile. */
interface Opened {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly index: LineIndex;
}

/** Takes the orders of a page, and tells it what comes of them. */
export function desk(tell: (news: News) => void): (order: Order) => void {
  let settings: Settings | null = null;
  let options: CheckOptions = { mostOfCode };
  let queue: Waiting[] = [];
  /** How many of the queue were taken from it, and of how many the bytes were asked for. */
  let taken = 0;
  let fetched = 0;
  const ahead = new Map<number, Promise<ArrayBuffer> | null>();
  let isBusy = false;
  /** More was asked for, and did not come yet. */
  let isAsking = false;
  /** Goes up with each cancel: what was begun before it is dropped. */
  let round = 0;
  let kept = 0;
  const known = new Map<number, Known>();
  let opened: Opened | null = null;

  /** The same each time: what was learned from the messages before helps with those that follow. */
  function optionsFor({ today, mostBytes }: CheckOrder): CheckOptions {
    if (options.today !== today || options.mostBytes !== mostBytes) {
      const list = settings?.municipalities;
      options = {
        ...{ mostOfCode, today, mostBytes },
        ...(list && { isMunicipality: isMunicipalityBy(list) }),
      };
    }
    return options;
  }

  async function checkAll(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    let results: Result[] = [];
    let last = performance.now();
    const progress = (current: { id: number; part: number } | null, isIdle = false): void => {
      if (!isIdle && performance.now() - last < betweenNews) return;
      tell({ kind: "progress", results, current, isIdle });
      results = [];
      last = performance.now();
    };
    for (let next = queue[taken]; next; next = queue[taken]) {
      taken += 1;
      fetchNext();
      if (!isAsking && queue.length - taken < mostAhead / 2) {
        isAsking = true;
        tell({ kind: "hungry" });
      }
      const { id } = next;
      const result = await checkOne(next, (part) => progress({ id, part }));
      if (result) results.push(result);
      progress(null);
    }
    isBusy = false;
    dropQueue();
    progress(null, true);
  }

  function fetchNext(): void {
    const last = Math.min(queue.length, taken + mostAhead);
    for (; fetched < last; fetched += 1) {
      const one = queue[fetched];
      if (one) ahead.set(one.id, fetchAhead(one.blob));
    }
  }

  function dropQueue(): void {
    queue = [];
    taken = 0;
    fetched = 0;
    ahead.clear();
  }

  async function checkOne(waiting: Waiting, onPart: (part: number) => void) {
    const { id, name, blob, options: own } = waiting;
    const begun = round;
    const checked = await outcomeOf(blob, own, {
      onPart,
      isStopped: () => round !== begun,
      ahead: ahead.get(id) ?? null,
    });
    ahead.delete(id);
    if (!checked || round !== begun) return null;
    const { outcome, digest } = checked;
    const count = "why" in outcome ? 0 : outcome.findings.length;
    const isKept = count === 0 || kept + count <= mostKept;
    if (isKept) kept += count;
    known.set(id, { name, index: id, blob, options: own, outcome: isKept ? outcome : null });
    return resultOf(id, outcome, digest, settings?.lang ?? "nl");
  }

  async function heldOf(id: number): Promise<Held> {
    const found = known.get(id);
    if (!found) throw new Error(`no file ${id} was checked`);
    if (found.outcome) return { ...found, outcome: found.outcome };
    const again = await outcomeOf(found.blob, found.options, alone);
    return { ...found, outcome: again?.outcome ?? { why: "unreadable" } };
  }

  async function open(id: number): Promise<Opened | null> {
    if (opened?.id === id) return opened;
    try {
      const blob = known.get(id)?.blob ?? new Blob();
      const bytes = new Uint8Array(await blob.arrayBuffer());
      opened = { id, bytes, index: lineIndexOf(bytes) };
      return opened;
    } catch {
      return null;
    }
  }

  const answers: {
    readonly [About in keyof Questions]: (
      asks: Questions[About]["asks"],
      settings: Settings,
    ) => Promise<Questions[About]["reply"]>;
  } = {
    async file({ id, showBsn }, to) {
      const isAtHand = (await open(id)) !== null;
      return openedFile(await heldOf(id), to, { showBsn, isAtHand });
    },
    async snippet({ id, wish, showBsn }) {
      const at = await open(id);
      const { outcome } = await heldOf(id);
      const message = "why" in outcome ? null : outcome.message;
      return at && snippetOf({ ...at, message }, wish, showBsn);
    },
    async report({ ids, as, showBsn }, to) {
      const pieces = [beginOf(as, to.lang)];
      for (const id of ids) {
        if (known.has(id))
          pieces.push(written(reportOf(await heldOf(id), to, showBsn), as, to.lang));
      }
      return new Blob(pieces, { type: mediaTypes[as] });
    },
    async answer({ id, to, showBsn }, { lang }) {
      const at = await open(id);
      return at ? madeAnswer(await heldOf(id), at.bytes, { lang, showBsn, to }) : { kind: "lost" };
    },
    async example(_, { lang }) {
      const name = lang === "nl" ? "verzonnen-voorbeeld.xml" : "made-up-example.xml";
      return { name, blob: new Blob([plantedExample()], { type: "text/xml" }) };
    },
  };

  async function answer(number: number, { about, asks }: Question): Promise<void> {
    try {
      if (!settings) throw new Error("nothing can be asked before the settings are known");
      // Which answer belongs to which question is in the types of both, and lost where they meet.
      const reply = await answers[about](asks as never, settings);
      tell({ kind: "reply", number, reply });
    } catch {
      tell({ kind: "failed", number });
    }
  }

  return (order) => {
    switch (order.kind) {
      case "settings":
        settings = order.settings;
        tell({ kind: "ready" });
        return;
      case "check": {
        const own = optionsFor(order);
        isAsking = false;
        for (const given of order.files) queue.push({ ...given, options: own });
        checkAll().catch(isOurs);
        return;
      }
      case "cancel":
        round += 1;
        dropQueue();
        return;
      case "forget":
        round += 1;
        dropQueue();
        kept = 0;
        known.clear();
        opened = null;
        return;
      case "ask":
        void answer(order.number, order.question);
    }
  };
}

/** A fault of ours is thrown where the page hears of it. */
const isOurs = (error: unknown): void => {
  setTimeout(() => {
    throw error;
  });
};
