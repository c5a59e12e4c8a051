import { groupFindings } from "../../../src/taskpane/state/findingGroups";
import { judgement } from "../support/records";

test("fixes come before reviews, each kind once, in the catalogue's order", () => {
  const groups = groupFindings([
    judgement(1, [{ id: "network-ask", severity: "review" }, { id: "units-mismatch" }]),
    judgement(2, [{ id: "date-missing" }, { id: "minutes-mismatch", severity: "review" }]),
    judgement(3, [{ id: "units-mismatch" }, { id: "minutes-mismatch" }]),
    judgement(4),
  ]);
  expect(groups.map(({ key, rows }) => [key, rows.map(({ finding }) => finding.row)])).toEqual([
    ["fix date-missing", [2]],
    ["fix minutes-mismatch", [3]],
    ["fix units-mismatch", [1, 3]],
    ["review minutes-mismatch", [2]],
    ["review network-ask", [1]],
  ]);
});

test("those with a certain correction can be fixed together", () => {
  const fix = { label: "Set Units to 3", writes: [] };
  const [group] = groupFindings([
    judgement(1, [{ fix }]),
    judgement(2, [{}]),
    judgement(3, [{ fix }]),
  ]);
  expect(group?.fixable.map(({ row }) => row)).toEqual([1, 3]);
});
