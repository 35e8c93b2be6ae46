import { listOwnAnswers, type OwnAnswer, type Subject } from "#contract/adoption";
import type { Named } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { problemOf } from "../../problem.ts";
import { byRule, keyOf, subjectAsked, wordOf } from "../subjects.ts";
import { summaryOf } from "../summary-of.ts";

/** What each member answers on one subject. */
export interface MemberSubject {
  readonly subject: Subject;
  readonly answers: readonly { readonly member: Named; readonly own: OwnAnswer }[];
}

export interface OneMemberSubject extends MemberSubject {
  /** What it is, in the words of the catalogue. */
  readonly summary: string | null;
}

export interface LoadedMembers {
  /** Those that let this partnership answer for them. */
  readonly members: readonly Named[];
  /** Members whose answers could not be read: the mandate ended just now. */
  readonly unread: readonly Named[];
  readonly subjects: readonly MemberSubject[];
  readonly one: OneMemberSubject | null;
}

/** The members for which the reader may answer by this organisation; null for who works elsewhere. */
export async function loadMembers(asked: Asked, id: string): Promise<LoadedMembers | null> {
  const place = asked.me?.organisations.find((one) => one.id === id);
  if (!place) return null;
  const members = place.actsFor
    .filter(({ scope }) => scope.includes("adoption"))
    .map((member) => ({ id: member.id, name: member.name }));
  const read = await Promise.all(
    members.map(async (member) => ({ member, own: await answersOf(asked, member.id) })),
  );
  const subjects = subjectsOf(read.flatMap(({ member, own }) => (own ? [{ member, own }] : [])));
  const wanted = subjectAsked(asked.query);
  const found = wanted && subjects.find(({ subject }) => wordOf(keyOf(subject)) === wordOf(wanted));
  return {
    members,
    unread: read.flatMap(({ member, own }) => (own === null ? [member] : [])),
    subjects,
    one: found ? { ...found, summary: await summaryOf(asked, found.subject.entry.id) } : null,
  };
}

async function answersOf({ ask }: Asked, id: string): Promise<readonly OwnAnswer[] | null> {
  try {
    return await allPages(ask, listOwnAnswers, {}, { id });
  } catch (error) {
    const status = problemOf(error)?.status;
    if (status === 403 || status === 404) return null;
    throw error;
  }
}

function subjectsOf(
  read: readonly { readonly member: Named; readonly own: readonly OwnAnswer[] }[],
): MemberSubject[] {
  const all = read.flatMap(({ member, own }) => own.map((one) => ({ member, own: one })));
  const bySubject = Map.groupBy(all, ({ own }) => wordOf(keyOf(own)));
  const subjects = [...bySubject.values()].flatMap((answers) => {
    const [first] = answers;
    return first ? [{ subject: first.own, rule: first.own.rule, answers }] : [];
  });
  return byRule(subjects).flatMap(([, of]) => of);
}
