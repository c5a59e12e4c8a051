import {
  chooseLogo,
  type SheetPicture,
} from "../../../../src/workbook/reading/letterhead/pictures";

const picture = (name: string, width = 10, height = 10): SheetPicture => ({ name, width, height });

it.each<[string, SheetPicture[], string | undefined, boolean]>([
  ["no picture", [], undefined, false],
  ["the only one", [picture("Picture 3")], "Picture 3", false],
  ["the one named Logo", [picture("Tree", 99, 99), picture(" logo ")], " logo ", false],
  ["else the largest", [picture("a", 5, 9), picture("b", 8, 8), picture("c", 60, 1)], "b", true],
])("the logo is %s", (_, pictures, chosen, isNoted) => {
  const choice = chooseLogo(pictures, "Our paper");
  expect(choice?.picture.name).toBe(chosen);
  expect(choice?.notice !== undefined).toBe(isNoted);
  if (isNoted) expect(choice?.notice).toMatch(/Sheet Our paper has 3 pictures.*b, is printed/);
});
