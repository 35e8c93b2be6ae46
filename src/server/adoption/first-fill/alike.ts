import { cooperation } from "#network";
import type { Context } from "#platform/context";
import { rankLikeUs } from "../like-us/rank-like-us.ts";
import { weightsOf } from "../like-us/weights-of.ts";
import type { Municipality } from "../municipalities-within.ts";

/** How near another municipality is: in the order of those that are most like us. */
export interface Alike {
  /** Its place in that order, from 0. */
  readonly place: number;
  /** Takes part in a joint arrangement with us, or in us. */
  readonly joined: boolean;
  readonly sameSize: boolean;
}

/**
 * All other municipalities, the one most like this organisation first, as the page of municipalities like us has them.
 * Of a partnership its members come first, and there is no other order.
 */
export async function alikeTo(
  ctx: Context,
  organisation: string,
  municipalities: ReadonlyMap<string, Municipality>,
): Promise<ReadonlyMap<string, Alike>> {
  const us = municipalities.get(organisation);
  const others = us ? await likeUs(ctx, us) : await membersFirst(ctx, organisation, municipalities);
  return new Map(others.map(({ code, ...one }, place) => [code, { place, ...one }]));
}

type Other = Omit<Alike, "place"> & { readonly code: string };

async function likeUs(ctx: Context, us: Municipality): Promise<Other[]> {
  const { alike, work } = await rankLikeUs(ctx, us.code, weightsOf({}));
  return alike.map(({ municipality }) => ({
    code: municipality.code,
    joined: work.has(municipality.code),
    sameSize: us.sizeClass !== null && municipality.sizeClass === us.sizeClass,
  }));
}

async function membersFirst(
  ctx: Context,
  organisation: string,
  municipalities: ReadonlyMap<string, Municipality>,
): Promise<Other[]> {
  const members = new Set(await cooperation.membersOf(ctx, organisation));
  return [...municipalities.keys()]
    .map((code) => ({ code, joined: members.has(code), sameSize: false }))
    .sort((a, b) => Number(b.joined) - Number(a.joined));
}
