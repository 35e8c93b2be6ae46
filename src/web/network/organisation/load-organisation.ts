import type { z } from "zod";
import {
  type ArrangementOfOrganisation,
  type CoMember,
  getOrganisation,
  listArrangementsOf,
  listCoMembers,
  listFigureValues,
  type OrganisationDetail,
} from "#contract/network";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type Words, wordsOf } from "../../words-of-terms.ts";
import type { CountryCell } from "../country-cell.ts";
import { askedDay, existedOn, today } from "../days.ts";
import { type Growth, loadGrowth } from "./load-growth.ts";
import { type Land, loadLand } from "./load-land.ts";
import { loadMembers, type Members } from "./load-members.ts";

type CoMemberOf = z.infer<typeof CoMember>;
type ArrangementOf = z.infer<typeof ArrangementOfOrganisation>;

/** All that the page of one organisation shows. What its kind does not have is null. */
export interface OrganisationData {
  readonly organisation: OrganisationDetail;
  /** The day of the address; null for today. */
  readonly on: string | null;
  /** Whether it existed on that day. */
  readonly existed: boolean;
  readonly country: readonly CountryCell[];
  readonly coMembers: readonly CoMemberOf[];
  readonly arrangements: readonly ArrangementOf[];
  readonly land: Land | null;
  readonly growth: Growth | null;
  readonly members: Members | null;
  readonly terms: Terms;
}

export interface Terms {
  readonly form: Words;
  readonly authority: Words;
  readonly participant: Words;
}

export async function loadOrganisation(asked: Asked): Promise<OrganisationData> {
  const { ask, query, now, language } = asked;
  const id = asked.params["id"] ?? "";
  const on = askedDay(query, now);
  const day = on === null ? {} : { on };
  const organisation = await ask(getOrganisation, { params: { id }, query: day });
  const existed = existedOn(organisation, on ?? today(now));
  const takesPart = organisation.kind !== "joint-arrangement" && organisation.validUntil === null;
  const country = ask(listFigureValues, { params: { figure: "population" } }).then(
    ({ items }) => items,
  );
  const [form, authority, participant, coMembers, arrangements, land, growth, members] =
    await Promise.all([
      wordsOf(ask, "arrangement-form", language),
      wordsOf(ask, "arrangement-authority", language),
      wordsOf(ask, "participant-kind", language),
      takesPart ? allPages(ask, listCoMembers, {}, { id }) : [],
      takesPart ? allPages(ask, listArrangementsOf, {}, { id }) : [],
      loadLand(asked, organisation, on, existed),
      loadGrowth(asked, organisation),
      country.then((cells) => loadMembers(asked, organisation, cells)),
    ]);
  return {
    organisation,
    on,
    existed,
    country: await country,
    coMembers,
    arrangements,
    land,
    growth,
    members,
    terms: { form, authority, participant },
  };
}
