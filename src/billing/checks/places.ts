import type { PlaceOfService } from "../codes/places";
import type { CheckFamily } from "./family";
import type { Finding } from "./finding";
import { placesByName, placesMeant } from "./placesMeant";
import { checkTelehealth } from "./placesTelehealth";
import { finding, noFindings, problemIn, readsBut, type RowContext } from "./rowContext";
import { clip, either, quote } from "./words";

/** Where the session took place: the row's own place, else the practice's. */
export const placesFamily: CheckFamily = {
  ofRowRemembering: () => {
    const meant = new MeantPlaces();
    return (row) => checkPlace(row, meant);
  },
};

function checkPlace(row: RowContext, meant: MeantPlaces): readonly Finding[] {
  const { session, practice, rules, today } = row;
  const shown = session.problems.length > 0 ? problemIn(session, "Place") : undefined;
  if (shown) {
    const message =
      shown.kind === "error"
        ? `Place shows ${clip(shown.text)}; correct its formula or type the place`
        : `${readsBut(shown, "a place")}; type the place, such as 11 for the office`;
    return [finding("place-unknown", row, message)];
  }
  const code = session.place ?? practice.defaultPlace;
  if (code === undefined) {
    const message =
      "Place is blank, and the Practice table has no Default place; type where it was, such as 11 for the office";
    return [finding("place-missing", row, message)];
  }
  const place = rules.placeOn(code, session.date ?? today);
  const found = place ? checkTelehealth(row, place) : unknownPlace(row, code, meant);
  return found ? [found] : noFindings;
}

function unknownPlace(row: RowContext, text: string, meant: MeantPlaces): Finding {
  const { session } = row;
  const places = meant.of(text, row);
  const isOwn = session.place !== undefined;
  const is = /^\d+$/.test(text)
    ? `${text} is not a place of service that CMS has assigned`
    : `${quote(text)} is not the code of a place of service`;
  const what = isOwn ? is : `Default place in the Practice table: ${is}`;
  const codes = places.map(({ code, name }) => `${code} (${name})`);
  const type = codes.length > 0 ? either(codes) : "its two digits, such as 11 for the office";
  const message = `${what}; type ${isOwn ? "" : "there "}${type}`;
  const only = places.length === 1 ? places[0] : undefined;
  if (!only || !isOwn || checkTelehealth(row, only)) {
    return finding("place-unknown", row, message);
  }
  return finding("place-unknown", row, message, {
    fix: {
      label: `Set Place to ${only.code}`,
      writes: [{ row: session.row, column: "Place", value: only.code }],
    },
  });
}

/** What texts mean, found once for each text and date of a check: a log may hold one in every row. */
class MeantPlaces {
  private readonly names = new Map<string, ReturnType<typeof placesByName>>();
  private readonly meant = new Map<string, readonly PlaceOfService[]>();

  of(text: string, { session, today, rules }: RowContext): readonly PlaceOfService[] {
    const isoDate = session.date ?? today;
    const key = `${isoDate} ${text}`;
    const known = this.meant.get(key);
    if (known) return known;
    let names = this.names.get(isoDate);
    if (!names) {
      names = placesByName(rules, isoDate);
      this.names.set(isoDate, names);
    }
    const places = placesMeant(text, names);
    this.meant.set(key, places);
    return places;
  }
}
