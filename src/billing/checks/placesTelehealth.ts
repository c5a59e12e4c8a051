import type { PlaceOfService } from "../codes/places";
import type { Finding } from "./finding";
import { telehealthPlaces } from "./placesMeant";
import { finding, type RowContext } from "./rowContext";

/** Modifiers that say how a session at a distance was held. */
const telehealthModifiers = ["95", "93", "GT", "FQ"] as const;
/** Those of them that go with a telehealth place; GT and FQ are for a few plans only. */
const placeModifiers = ["95", "93"] as const;

/**
 * Services that are never given face to face, so that they need no telehealth modifier: calls,
 * messages, remote monitoring, team conferences.
 */
const remoteByNature = /^(989[6-8]\d|9936[68]|G225[01])$/;

/**
 * A telehealth place without its modifier, or the modifier with another place. Plans differ, so a
 * row of a plan that asks for such a modifier is left to `modifier-missing`.
 */
export function checkTelehealth(row: RowContext, place: PlaceOfService): Finding | undefined {
  const { session, coverage, procedure } = row;
  const isAway = telehealthPlaces.has(place.code);
  if (!isAway && session.modifiers.length === 0) return undefined;
  if (coverage?.plan.payer === undefined) return undefined;
  const has = (modifier: string) => session.modifiers.includes(modifier);
  const required = coverage.payerRow?.requiredModifiers ?? [];
  if (isAway) {
    if (telehealthModifiers.some(has) || telehealthModifiers.some((one) => required.includes(one)))
      return undefined;
    if (!procedure || procedure.kind === "supply" || remoteByNature.test(procedure.code))
      return undefined;
    const message = `Place ${place.code} is telehealth, and Modifiers names none for it; add 95 (video) or 93 (audio only) unless the plan wants neither`;
    return finding("place-telehealth", row, message);
  }
  const modifier = placeModifiers.find(has);
  if (modifier === undefined || required.includes(modifier)) return undefined;
  const message = `Modifier ${modifier} is for telehealth, and place ${place.code} (${place.name}) is not; set Place to 10 (at home) or 02 (elsewhere) unless the plan wants it so`;
  return finding("place-telehealth", row, message);
}
