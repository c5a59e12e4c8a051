import { findPlace } from "../../codes/places";
import { quoted } from "../cells/cellText";
import { placeKey, readPlace } from "../cells/readPlace";
import type { CellReading } from "../logSheet";
import { cellOf, headerOf } from "./plannedSheet";
import { placesOf, type LogAnswers, type Question, type SessionOfLog } from "./questions";

/** Places of service, in the order of the sessions. */
export interface PlacesOfLog {
  /** Two digits. */
  places: CellReading<string>[];
  /** What each of her own words for a place means. */
  questions: Question[];
}

/** The answer that a word stays as it is typed, so that its rows ask for their place. */
export const placeAsTyped = "as-typed";

const mostAsked = 12;
const remote = /tele|virtual|video|zoom|online|remote|distan/;
const likelyRemote = ["10", "02"];
const likely = ["11", "12", "03", "49", "99", "22"];

/** Reads the places of all sheets; a word that leaves its place open is asked once. */
export function placesOfLog(sessions: readonly SessionOfLog[], answers: LogAnswers): PlacesOfLog {
  const said = Object.entries(answers.places ?? {}).map(
    ([word, code]) => [placeKey(word), code] as const
  );
  const left = new Set(said.flatMap(([word, code]) => (code === placeAsTyped ? [word] : [])));
  const meant = new Map(said.filter(([word]) => !left.has(word)));
  const asked = new Map<string, { text: string; sessions: SessionOfLog[] }>();
  const places = sessions.map((session) => {
    const cell = cellOf(session.sheet, session.row, "Place");
    const reading = readPlace(cell, meant);
    if (reading.kind !== "unclear" || /\d/.test(reading.text) || cell.isError) return reading;
    const word = placeKey(reading.text);
    if (left.has(word)) return reading;
    const known = asked.get(word) ?? { text: reading.text, sessions: [] };
    known.sessions.push(session);
    if (word !== "") asked.set(word, known);
    return reading;
  });
  const byOften = [...asked].sort(
    ([, one], [, other]) => other.sessions.length - one.sessions.length
  );
  const questions = byOften.slice(0, mostAsked).map(([word, { text, sessions: own }]): Question => {
    const codes = remote.test(word) ? likelyRemote : likely;
    return {
      about: "places",
      word,
      question: `Which place of service is ${quoted(text)}?`,
      answers: [
        ...codes.map((code) => ({ answer: code, words: `${code} ${findPlace(code)?.name ?? ""}` })),
        { answer: placeAsTyped, words: "leave it as it is typed; its rows will ask for the place" },
      ],
      places: placesOf(
        own.map((session) => ({ ...session, header: headerOf(session.row, "Place") }))
      ),
    };
  });
  return { places, questions };
}
