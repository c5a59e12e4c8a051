import { useMemo, useState } from "react";
import type { NameAnswer, NewName } from "../../../billing/logs/bringing/names";
import type { Question } from "../../../billing/logs/rows/questions";
import type { BroughtLogs } from "../../../workflows/logs/broughtLogs";
import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import type { LogWishes, TextFile } from "../../../workflows/logs/wishes";
import type { OpenedLogs } from "../../../workflows/openLogs";
import type { BringHow } from "../bringingActions";
import { usePane } from "../usePane";
import { shownQuestions } from "./asked";
import { askedNames, keyOfName, openNames, settledAnswers, type NameAnswers } from "./nameAnswers";
import { useLogsAhead } from "./useLogsAhead";

export const steps = ["choose", "columns", "names", "write"] as const;
export type Step = (typeof steps)[number];

/** What she chose to read. */
export interface Chosen {
  sheets: readonly string[];
  files: readonly TextFile[];
}

/** Bringing a log, from choosing it to what would be written. */
export interface BringLog {
  step: Step;
  /** Those that are gone through, in order: names only where there are new ones. */
  path: readonly Step[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  /** Absent until the logs are read. */
  opened: OpenedLogs | undefined;
  ahead: LogsAhead | undefined;
  /** False while something is being read or worked out. */
  isCurrent: boolean;
  failure: string | undefined;
  wishes: LogWishes;
  wish: (change: (wishes: LogWishes) => LogWishes) => void;
  /** What is open, and what she has answered. */
  questions: readonly Question[];
  /** Those of the log that no table has. */
  newNames: readonly NewName[];
  names: NameAnswers;
  /** Absent: she has begun to, and not ended yet. */
  answerName: (name: NewName, answer: NameAnswer | undefined) => void;
  /** How many of the questions about names wait for her. */
  openNames: number;
  how: BringHow;
  setHow: (how: BringHow) => void;
  /** What the last attempt came to, where it wrote nothing or not everything. */
  news: BroughtLogs | undefined;
  goOn: () => void;
  /** To the step before; from the first one it leaves. */
  goBack: () => void;
  bring: () => Promise<void>;
}

/** Nothing of it outlives the view. */
export function useBringLog(): BringLog {
  const { bring, bringing, work } = usePane();
  const [step, setStep] = useState<Step>("choose");
  const [chosen, choose] = useState<Chosen>({ sheets: [], files: [] });
  const [wishes, setWishes] = useState<LogWishes>({});
  const [names, setNames] = useState<NameAnswers>(new Map());
  const [how, setHow] = useState<BringHow>("copy");
  const [news, setNews] = useState<BroughtLogs>();
  const [found, setFound] = useState<LogsAhead["names"]>([]);
  const newNames = useMemo(() => askedNames(found), [found]);

  const isWriting = step === "write";
  // Who is who changes what would be written, and nothing before.
  const said = useMemo<LogWishes>(
    () => (isWriting ? { ...wishes, names: settledAnswers(newNames, names) } : wishes),
    [isWriting, wishes, newNames, names]
  );
  const { opened, ahead, isCurrent, failure } = useLogsAhead({
    sources: step === "choose" ? undefined : chosen,
    wishes: said,
    how: isWriting ? how : "copy",
    isPaused: work !== undefined,
  });
  // Names are asked for as they were before she answered: those that she settled stay to be changed.
  if (ahead && isCurrent && !isWriting && ahead.names !== found) setFound(ahead.names);

  const questions = useQuestions(ahead, wishes);
  const path = steps.filter((each) => each !== "names" || newNames.length > 0);
  const place = path.indexOf(step);
  return {
    step,
    path,
    chosen,
    choose,
    opened,
    ahead,
    isCurrent,
    failure,
    wishes,
    wish: setWishes,
    questions,
    newNames,
    names,
    answerName: (name, answer) =>
      setNames((before) => new Map([...before, [keyOfName(name), answer ?? "open"]])),
    openNames: openNames(newNames, names).length,
    how,
    setHow,
    news,
    goOn: () => setStep(path[place + 1] ?? step),
    goBack: () => {
      setNews(undefined);
      if (place <= 0) bringing.close();
      else setStep(path[place - 1] ?? "choose");
    },
    bring: async () => {
      if (!ahead) return;
      setNews(undefined);
      const result = await bring({ how, sources: chosen, mark: ahead.mark, wishes: said });
      if (result?.outcome !== "done") setNews(result);
    },
  };
}

/** Kept from one preview to the next, which asks no more what she has answered. */
function useQuestions(ahead: LogsAhead | undefined, wishes: LogWishes): readonly Question[] {
  const [asked, setAsked] = useState<readonly Question[]>([]);
  const [seen, setSeen] = useState<LogsAhead>();
  if (ahead && ahead !== seen) {
    setSeen(ahead);
    setAsked(shownQuestions(asked, ahead.questions, wishes));
  }
  return asked;
}
