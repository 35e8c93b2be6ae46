import { TABLE_NAMES } from "#data/tables";
import type { Facts } from "./facts.ts";

export const source = ["invented"];
export const url = "https://invented.example";
export const oin = "00000000000000009000";

/** Of every fact table no row. */
export const noFacts = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, []]),
) as unknown as Facts;

export const provinces: Facts["provinces"] = [
  { code: "PV91", name: "Proefland", tooi: url, oin: null, website: null, source },
];

export const municipality = (
  code: string,
  name: string,
  urbanity: number,
): Facts["municipalities"][number] => ({
  code,
  name,
  tooi: url,
  oin,
  website: url,
  email: `gemeente@${name.toLowerCase()}.example`,
  province: "PV91",
  seats: 21,
  urbanity,
  urbanity_year: 2021,
  land_area_km2: 10.5,
  lon: 5,
  lat: 52,
  source,
});

export const reorganisation = (
  date: string,
  old_code: string,
  new_code: string,
  kind: string,
  main = true,
): Facts["reorganisations"][number] => ({
  date,
  old_code,
  new_code,
  kind,
  main,
  split_doubt: false,
  basis: "register",
  source,
});

/** Who has the code today; of a split one of those who have it. */
export const successor = (
  code: string,
  current_code: string,
  split = false,
): Facts["successors"][number] => ({
  code,
  current_code,
  is_current: code === current_code,
  split,
  source,
});

export const arrangement = (
  id: string,
  name: string,
  in_force_from: string,
): Facts["joint_arrangements"][number] => ({
  id,
  name: `Gemeenschappelijke regeling ${name}`,
  short_name: name,
  form: "public-body",
  authority: ["delegation", "mandate"],
  in_force_from,
  policy_fields: ["werk"],
  body_id: null,
  register_url: url,
  source,
});

export const participation = (
  arrangement_id: string,
  participant_id: string | null,
  participant_name: string,
  participant_kind = "municipality",
): Facts["participations"][number] => ({
  arrangement_id,
  participant_id,
  participant_name,
  participant_kind,
  joined_on: "2012-01-01",
  organs: [],
  cost_key: false,
  source,
});

/**
 * Two municipalities today. Terp became Dijk in 2016, Dijk and Veen became Veendijk in 2020, and Scheidal was divided
 * over both in 2022. Of Terp no successor stands, as the real table leaves out who ended before it begins.
 */
export const twoMunicipalities = {
  provinces,
  municipalities: [
    municipality("GM9001", "Duinrade", 1),
    {
      ...municipality("GM9002", "Veendijk", 2),
      email: null,
      urbanity: null,
      urbanity_year: null,
    },
  ],
  municipality_lifetimes: [
    { code: "GM9001", name: "Duinrade", valid_from: null, valid_until: null, source },
    { code: "GM9002", name: "Veendijk", valid_from: "2020-01-01", valid_until: null, source },
    { code: "GM9003", name: "Veen", valid_from: null, valid_until: "2020-01-01", source },
    { code: "GM9004", name: "Dijk", valid_from: "2016-01-01", valid_until: "2020-01-01", source },
    { code: "GM9005", name: "Terp", valid_from: null, valid_until: "2016-01-01", source },
    { code: "GM9006", name: "Scheidal", valid_from: null, valid_until: "2022-01-01", source },
  ],
  reorganisations: [
    reorganisation("2016-01-01", "GM9005", "GM9004", "renaming"),
    reorganisation("2020-01-01", "GM9003", "GM9002", "merger"),
    reorganisation("2020-01-01", "GM9004", "GM9002", "merger"),
    reorganisation("2022-01-01", "GM9006", "GM9001", "split"),
    reorganisation("2022-01-01", "GM9006", "GM9002", "split", false),
  ],
  successors: [
    successor("GM9001", "GM9001"),
    successor("GM9002", "GM9002"),
    successor("GM9003", "GM9002"),
    successor("GM9004", "GM9002"),
    successor("GM9006", "GM9001", true),
  ],
} satisfies Partial<Facts>;
