import * as contract from "#contract/traffic";
import { dutchDate } from "#platform/context";
import type { Api } from "#platform/http/api";
import type { CheckOptions } from "#standards/istandaarden/index";
import { checkMessage } from "./check-message.ts";
import { keepOptions } from "./check-options.ts";
import { createPlaces } from "./check-places.ts";
import { createTurns } from "./large-turns.ts";

/** What this module asks of the whole: the list of municipalities, by day. */
interface Wiring {
  readonly isMunicipality: NonNullable<CheckOptions["isMunicipality"]>;
}

/** What a check asks for that leaves everything out. */
const { most: usualMost } = contract.checkMessage.query.parse({});

export function serveTraffic(api: Api, { isMunicipality }: Wiring): void {
  const places = createPlaces();
  const turn = createTurns();
  const optionsOf = keepOptions(isMunicipality, usualMost);
  api.serve(contract.checkMessage, async ({ query, pieces, announced, work }) => {
    // Who asks is known before anything is read, and no transaction waits for who sends slowly.
    const { organisation, today } = await work.read(async ({ caller, now }) => ({
      organisation: caller.key?.organisation ?? "",
      today: dutchDate(now),
    }));
    const place = places.take(organisation, announced);
    try {
      const options = optionsOf(query, today);
      return await checkMessage(pieces, {
        options,
        place,
        organisation,
        turn,
        lang: query.lang,
      });
    } finally {
      place.leave();
    }
  });
}
