import type { BroughtRow } from "../../billing/logs/bringing/broughtRow";
import type { LogHabit } from "../../billing/logs/bringing/logHabit";
import type { IsoDate, PracticeRecords } from "../../billing/records";
import type { ClockEntry } from "../../billing/sessions/clock/clockEntry";
import {
  askForLogo,
  isAboutPicture,
  lacksPictures,
  receiveLogo,
  requestPictures,
  type AskedLogo,
} from "./letterhead/pictures";
import { readLetterhead } from "./letterhead/readLetterhead";
import { practiceRecords } from "./readPracticeRecords";
import { readClock } from "./records/clock";
import { readBroughtRows, readLogHabits } from "./records/logs";
import { readTables, type Snapshots } from "./readTables";
import { refuseMissing, surveyWorkbook, type Survey } from "./survey";

/** The workbook at one moment: where its tables stand, their cells, and the records in them. */
export interface WorkbookReading extends Survey {
  snapshots: Snapshots;
  records: PracticeRecords;
  /** What is kept of logs that were brought; empty until the first one is. */
  logs: { brought: BroughtRow[]; habits: LogHabit[] };
  /** What is being timed and not written to Sessions yet, by ascending row. */
  clock: ClockEntry[];
  /** What is wrong with the letterhead and what is used instead; empty where nothing is printed. */
  letterheadNotices: string[];
}

export interface ReadingOptions {
  today: IsoDate;
  /** Documents are to be printed: the logo is read too, and what is wrong with the letterhead said. */
  toPrint?: boolean;
  /** Tables that are not there will be made: they are no reason to refuse the workbook. */
  beforeSetUp?: boolean;
}

/**
 * Reads everything that the workflows decide on: one request for the shapes, one for the cells and
 * another for every further 4 MB or so. The logo comes along with them.
 * @throws UnusableWorkbook where a needed table or column is missing
 */
export async function readWorkbook(options: ReadingOptions): Promise<WorkbookReading> {
  return Excel.run(async (context) => {
    const { survey, asked, notices } = await surveyToRead(context, options);
    refuseMissing(survey, options);
    const snapshots = await readWithLogo(context, survey, asked);
    const picture = asked && (await receiveLogo(context, asked));
    const { letterhead, ...found } = readLetterhead(snapshots.get("Letterhead"), picture);
    const brought = readBroughtRows(snapshots.get("LogRows"), survey.dateSystem);
    const clock = readClock(snapshots.get("Clock"), survey.dateSystem);
    const timedIds = clock.flatMap(({ sessionId }) => sessionId ?? []);
    const broughtIds = [...brought.map(({ sessionId }) => sessionId), ...timedIds];
    const records = { ...practiceRecords(snapshots, survey.dateSystem, options.today), broughtIds };
    const unread = asked && !picture ? [unreadNotice(asked)] : [];
    const habits = readLogHabits(snapshots.get("LogHabits"), survey.dateSystem);
    return {
      ...{ ...survey, snapshots },
      records: { ...records, practice: { ...records.practice, ...(letterhead && { letterhead }) } },
      logs: { brought, habits },
      clock,
      letterheadNotices: options.toPrint ? [...notices, ...unread, ...found.notices] : [],
    };
  });
}

/** A host without pictures is surveyed once more, without asking for them. */
async function surveyToRead(
  context: Excel.RequestContext,
  { toPrint }: ReadingOptions
): Promise<{ survey: Survey; asked?: AskedLogo; notices: string[] }> {
  if (!toPrint) return { survey: await surveyWorkbook(context), notices: [] };
  const pictures = requestPictures(context);
  try {
    const survey = await surveyWorkbook(context);
    const asked = askForLogo(pictures);
    return { survey, asked, notices: asked?.notice === undefined ? [] : [asked.notice] };
  } catch (error) {
    if (!lacksPictures(error)) throw error;
    const survey = await surveyWorkbook(context);
    const hasLetterhead = survey.shapes.has("Letterhead");
    return { survey, notices: hasLetterhead ? [noPicturesNotice] : [] };
  }
}

/** A picture that cannot be had does not keep the tables from being read. */
async function readWithLogo(
  context: Excel.RequestContext,
  survey: Survey,
  asked: AskedLogo | undefined
): Promise<Snapshots> {
  try {
    return await readTables(context, survey);
  } catch (error) {
    if (!asked || !isAboutPicture(error)) throw error;
    return readTables(context, survey);
  }
}

const noPicturesNotice =
  "This version of Excel cannot give the picture on sheet Letterhead to an add-in, so documents are printed without a logo.";

function unreadNotice({ name, sheet }: AskedLogo): string {
  return `Sheet ${sheet}, picture ${name}: Excel could not give it, so documents are printed without a logo. Put the picture there anew, as a PNG.`;
}
