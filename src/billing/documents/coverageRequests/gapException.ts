import type { IsoDate } from "../../records";
import { dateCell, textCell } from "../cells";
import type { DocumentBlock, DocumentCell, Note } from "../document";
import { accentOf } from "../letterhead";
import { fullName, planName, printedDate, signerName } from "../printed";
import { serviceName } from "../serviceNames";
import type { CareAsked, CoverageRequest, NetworkCall, PlannedRequest } from "./coverageRequest";
import { requestCase, type RequestCase } from "./requestCase";
import {
  diagnosisGroup,
  providerGroup,
  recipientOfRequest,
  requestOpening,
  room,
  roomToWrite,
  toTick,
  toTickAll,
} from "./requestParts";
import { factWarnings, networkWarnings, serviceWarnings } from "./requestWarnings";
import { unitsInWords } from "./unitsInWords";

const kind = "Gap-exception request";
const desk = "Member services, network exceptions";
/** Plans want to see that several were called. */
const usualCalls = 5;

/**
 * A request that a plan pay by its terms for providers in network, for none of them can give the
 * care: what is asked for, the calls that prove it, and what to attach. It is sent before the care
 * begins.
 */
export function gapExceptionRequest(asked: CareAsked): PlannedRequest {
  const request = requestCase(asked);
  const { client, from, to } = request;
  const calls = asked.calls ?? [];
  return {
    ...{ kind, client: client.client, recipient: recipientOfRequest(request, desk), from, to },
    ...{ sessions: [], lines: [] },
    warnings: [
      ...factWarnings(request),
      ...networkWarnings(request, asked.records),
      ...serviceWarnings(request, asked.records),
      ...(calls.length < 3
        ? ["Plans want to see several providers of their network called; write them in"]
        : []),
    ],
    toDocument: (number, issued) => printed(request, calls, number, issued),
  };
}

function printed(
  request: RequestCase,
  calls: readonly NetworkCall[],
  number: string,
  issued: IsoDate
): CoverageRequest {
  const { provider } = request;
  return {
    ...{ kind, number, ...accentOf(request.practice) },
    blocks: [
      requestOpening(request, kind, { number, issued, to: desk }),
      { kind: "pair", left: providerGroup(request), right: diagnosisGroup(request) },
      { kind: "paragraphs", heading: "What we ask for", notes: wishes(request) },
      { kind: "paragraphs", heading: "Why nobody in network will do", notes: reasons },
      { kind: "paragraphs", heading: "Attached", notes: attachments },
      { kind: "paragraphs", heading: "The plan's answer", notes: answers },
      // Last of all, for its header is repeated on every page that follows.
      { kind: "paragraphs", heading: "Who in network was called", notes: [] },
      callList(calls),
      {
        kind: "signature",
        signer: provider ? `${signerName(provider)}, or the member` : "The member or the provider",
      },
    ],
  };
}

function wishes(request: RequestCase): Note[] {
  const { client, plan, provider, services, rules, from, to } = request;
  const name = fullName(client) ?? client.client;
  const by = provider ? ` by ${signerName(provider)}` : "";
  const payer = planName(plan) ?? "the plan";
  const codes = services.map(({ code, units: unitsPerVisit, visits }) => {
    const units = unitsPerVisit * visits;
    const words = unitsInWords({ units, unitsPerVisit }, rules.procedureOn(code, from));
    const service = serviceName(code, from, rules);
    return `${code}${service ? `  ${service}` : ""}: ${words}`;
  });
  return [
    {
      text: `Please let ${payer} pay for the occupational therapy of ${name}${by} from ${printedDate(from)} to ${printedDate(to)} by its terms for providers in network, for these codes:`,
    },
    ...(services.length === 0 ? [{ text: `Codes ${room}     Units and visits ${room}` }] : []),
    ...(services.length > 0 ? [{ text: codes.join("\n"), strong: true }] : []),
  ];
}

const reasons: Note[] = toTickAll([
  `Nobody in network within a distance that a family can travel each week; the nearest is ${room.slice(0, 10)} miles away`,
  `The first free place in network is ${room.slice(0, 10)} weeks away`,
  "Nobody in network treats clients of this age, or has the training that the diagnosis needs",
  "The client is in the middle of care that should not change hands",
]);

function callList(calls: readonly NetworkCall[]): DocumentBlock {
  const blank: NetworkCall[] = Array.from(
    { length: Math.max(2, usualCalls - calls.length) },
    () => ({ provider: "" })
  );
  return {
    kind: "list",
    columns: [
      { header: "Date", width: 60, align: "left" },
      { header: "Provider in network", width: 210, align: "left" },
      { header: "Answer: wait, distance, whom they treat", width: 270, align: "left" },
    ],
    rows: [...calls, ...blank].map(({ provider, calledOn, answer }): DocumentCell[] => [
      calledOn === undefined ? textCell(undefined) : dateCell(calledOn),
      provider === "" ? roomToWrite : textCell(provider),
      textCell(answer),
    ]),
  };
}

const attachments: Note[] = toTickAll([
  "Order or referral for this care, signed and dated",
  "Evaluation with standardized scores, or what the physician found",
  "Letter of medical necessity: why this care, why now, what happens without it",
  "The plan's own list of providers in network, with the day it was looked up",
  "Training and experience of the therapist with this diagnosis",
]);

const answers: Note[] = [
  { text: `${toTick("granted")}     ${toTick("refused, because")} ${room}${room.slice(0, 20)}` },
  { text: `Number ${room}     From ${room.slice(0, 14)}   To ${room.slice(0, 14)}` },
  { text: `Codes ${room}     Who said so ${room}     Date ${room.slice(0, 14)}` },
];
