import type { IsoDate } from "../../records";
import { countCell, textCell } from "../cells";
import type { DocumentBlock, DocumentCell, LabelledCell, Note } from "../document";
import { accentOf } from "../letterhead";
import type { ExpectedService } from "../estimate/expectedServices";
import { printedDate, signerName } from "../printed";
import { serviceName } from "../serviceNames";
import type { CareAsked, CoverageRequest, PlannedRequest } from "./coverageRequest";
import { authorizationInWords } from "./earlierAuthorization";
import { requestCase, type RequestCase } from "./requestCase";
import {
  diagnosisGroup,
  providerGroup,
  recipientOfRequest,
  requestOpening,
  room,
  roomToWrite,
  toFillIn,
  toTick,
  toTickAll,
} from "./requestParts";
import { factWarnings, serviceWarnings } from "./requestWarnings";
import { unitsInWords } from "./unitsInWords";

const kind = "Prior-authorization request";
const desk = "Prior authorization";

/**
 * A request for authorization: every code, evaluations among them, with units and visits spelled
 * out, the dates, the diagnoses, and a list of what to attach.
 *
 * @example
 * const request = priorAuthorizationRequest({
 *   records, client: "Mia L.", provider: "Ana Ruiz", from: "2026-11-09", to: "2027-02-08",
 *   services: [
 *     { code: "97168", units: 1, visits: 1 },
 *     { code: "97530", units: 4, visits: 5 }, // prints "20 units of 15 minutes = 5 one-hour visits"
 *   ],
 * });
 * request.toDocument("PA-0001", "2026-11-02");
 */
export function priorAuthorizationRequest(asked: CareAsked): PlannedRequest {
  const request = requestCase(asked);
  const { client, from, to } = request;
  return {
    ...{ kind, client: client.client, recipient: recipientOfRequest(request, desk), from, to },
    ...{ sessions: [], lines: [] },
    warnings: [...factWarnings(request), ...serviceWarnings(request, asked.records)],
    toDocument: (number, issued) => printed(request, number, issued),
  };
}

function printed(request: RequestCase, number: string, issued: IsoDate): CoverageRequest {
  return {
    ...{ kind, number, ...accentOf(request.practice) },
    blocks: [
      requestOpening(request, kind, { number, issued, to: desk, plan: earlierFacts(request) }),
      { kind: "pair", left: providerGroup(request), right: diagnosisGroup(request) },
      services(request),
      {
        kind: "totals",
        totals: [],
        notes: [{ text: "Units are not visits: please authorize both.", strong: true }],
      },
      { kind: "paragraphs", heading: "This request is", notes: choices },
      { kind: "paragraphs", heading: "Why the care is needed, in a few words", notes: reasons },
      { kind: "paragraphs", heading: "Attached", notes: attachments(request) },
      { kind: "paragraphs", heading: "The plan's answer", notes: answers },
      { kind: "signature", signer: signer(request) },
    ],
  };
}

/** What the plan authorized last, which a reviewer looks up first. */
function earlierFacts({ earlier }: RequestCase): LabelledCell[] {
  if (!earlier) return [];
  return [{ label: "Authorization", value: textCell(authorizationInWords(earlier)) }];
}

function signer({ provider }: RequestCase): string {
  return provider ? `${signerName(provider)}, signature` : "Signature of the therapist";
}

function services(request: RequestCase): DocumentBlock {
  const { services: all } = request;
  return {
    kind: "list",
    columns: [
      { header: "Code", width: 56, align: "left" },
      { header: "Service", width: 152, align: "left" },
      { header: "Units and visits in words", width: 206, align: "left" },
      { header: "Visits", width: 36, align: "right" },
      { header: "Units a visit", width: 56, align: "right" },
      { header: "Units", width: 34, align: "right" },
    ],
    rows: all.length > 0 ? all.map((service) => serviceRow(service, request)) : blankRows,
  };
}

const blankRows = Array.from({ length: 4 }, (): DocumentCell[] => [roomToWrite]);

function serviceRow(
  { code, units: unitsPerVisit, visits }: ExpectedService,
  { rules, from }: RequestCase
): DocumentCell[] {
  const units = unitsPerVisit * visits;
  return [
    textCell(code),
    textCell(serviceName(code, from, rules)),
    textCell(unitsInWords({ units, unitsPerVisit }, rules.procedureOn(code, from))),
    countCell(visits),
    countCell(unitsPerVisit),
    countCell(units),
  ];
}

const choices: Note[] = [
  {
    text: [
      toTick("a first request"),
      toTick("to go on after an authorization"),
      toTick("for more units"),
      toTick("urgent"),
    ].join("        "),
  },
];

/** Over the whole width, to write on. */
const line = "_".repeat(100);

const reasons: Note[] = [
  { text: "What the client cannot do yet, and the goals of the coming months:" },
  toFillIn(line),
  toFillIn(line),
];

/** What reviewers ask for; it is ticked by whoever puts it into the envelope. */
function attachments({ client, from }: RequestCase): Note[] {
  const referral = client.referringProvider ? ` of ${client.referringProvider}` : "";
  return toTickAll([
    `Order or referral${referral}, signed and dated`,
    "Evaluation with standardized scores and its date; where care goes on, the latest one again",
    "Plan of care: goals that can be measured, how often, how long, signed",
    "Progress since the last request, goal by goal, with figures",
    "Three to six recent treatment notes with minutes of each code",
    `Letter of medical necessity, where asked for, for care from ${printedDate(from)}`,
    "Benefit verification with its reference number",
  ]);
}

const answers: Note[] = [
  { text: `Number ${room}     Units ${room.slice(0, 12)}     Visits ${room.slice(0, 12)}` },
  { text: `From ${room.slice(0, 14)}   To ${room.slice(0, 14)}   Codes ${room}` },
  { text: `Who said so ${room}     Date ${room.slice(0, 14)}` },
];
