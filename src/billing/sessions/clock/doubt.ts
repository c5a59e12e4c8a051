/** What may be doubtful of a row in hand; `stops`: it cannot be a session before that is put right. */
export const clockDoubts = {
  "date-missing": { stops: true },
  "client-missing": { stops: true },
  "code-missing": { stops: true },
  "start-missing": { stops: true },
  "end-unreadable": { stops: true },
  "ends-before-start": { stops: true },
  "runs-since-another-day": { stops: true },
  "begins-later": { stops: true },
  "past-midnight": { stops: false },
  "over-four-hours": { stops: false },
  "no-minutes": { stops: false },
  overlap: { stops: false },
  "client-unknown": { stops: false },
  "provider-unknown": { stops: false },
  "code-not-valid": { stops: false },
} as const satisfies Record<string, { stops: boolean }>;
export type ClockDoubtKind = keyof typeof clockDoubts;

/** One doubt of a row, in words for the user without a full stop. */
export interface ClockDoubt {
  kind: ClockDoubtKind;
  message: string;
}

/** True where a row cannot be written before the doubt is settled. */
export function stops({ kind }: ClockDoubt): boolean {
  return clockDoubts[kind].stops;
}
