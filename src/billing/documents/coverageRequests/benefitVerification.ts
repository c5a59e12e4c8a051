import type { IsoDate } from "../../records";
import { textCell } from "../cells";
import type { DocumentBlock, DocumentCell, FactGroup } from "../document";
import { accentOf } from "../letterhead";
import type { CareAsked, CoverageRequest, PlannedRequest } from "./coverageRequest";
import { requestCase, type RequestCase } from "./requestCase";
import {
  callerGroup,
  diagnosisGroup,
  factOrRoom,
  recipientOfRequest,
  requestOpening,
  roomToWrite,
} from "./requestParts";
import { factWarnings } from "./requestWarnings";
import { verificationQuestions } from "./verificationQuestions";

const kind = "Benefit verification";
const desk = "Member benefits, by telephone";

/**
 * A sheet for the call to a plan: what it will ask about the client, the questions to ask it with
 * room for the answers, and where each answer is typed afterwards.
 */
export function benefitVerification(asked: CareAsked): PlannedRequest {
  const request = requestCase(asked);
  const { client, from, to } = request;
  return {
    ...{ kind, client: client.client, recipient: recipientOfRequest(request, desk), from, to },
    ...{ sessions: [], lines: [] },
    warnings: factWarnings(request),
    toDocument: (number, issued) => printed(request, number, issued),
  };
}

function printed(request: RequestCase, number: string, issued: IsoDate): CoverageRequest {
  return {
    ...{ kind, number, ...accentOf(request.practice) },
    blocks: [
      requestOpening(request, kind, { number, issued, to: desk }),
      { kind: "pair", left: callerGroup(request), right: diagnosisGroup(request) },
      { kind: "pair", left: callGroup, right: reachedGroup },
      questions(request),
      {
        kind: "paragraphs",
        heading: "After the call",
        notes: [
          {
            text: "Type the answers into table Benefits, and leave blank what the plan did not say: a blank is not zero.",
          },
          {
            text: "What a plan says on the telephone is no promise to pay: it decides on each claim by what holds on the day of the visit.",
          },
        ],
      },
      { kind: "signature", signer: "Who made the call" },
    ],
  };
}

const callGroup: FactGroup = {
  heading: "The call",
  facts: [factOrRoom("Called", undefined), factOrRoom("Day, time", undefined)],
};

const reachedGroup: FactGroup = {
  heading: "Who answered",
  facts: [factOrRoom("Name", undefined), factOrRoom("Reference", undefined)],
};

function questions({ services }: RequestCase): DocumentBlock {
  const codes = [...new Set(services.map(({ code }) => code))];
  return {
    kind: "list",
    columns: [
      { header: "Ask", width: 250, align: "left" },
      { header: "Answer", width: 190, align: "left" },
      { header: "Type it in", width: 100, align: "left" },
    ],
    rows: verificationQuestions(codes).map(({ question, goesTo }): DocumentCell[] => [
      textCell(question),
      roomToWrite,
      textCell(goesTo),
    ]),
  };
}
