import { startPage, type OpenPage } from "./support/browser";

jest.setTimeout(60_000);

let open: OpenPage;

afterEach(() => open.close());

test("frozen cells lie over those that scroll under them", async () => {
  open = await startPage();
  const { page } = open;
  const nameBox = page.locator("input").first();
  await nameBox.fill("R27");
  await nameBox.press("Enter");
  const frozen = page.locator('[id="cell-B10"]');
  await frozen.waitFor();
  await page.locator('[id="cell-R10"]').waitFor();
  const onTop = await frozen.evaluate((cell) => {
    const { left, top, width, height } = cell.getBoundingClientRect();
    const points = [0.2, 0.5, 0.8].map((share) =>
      document.elementFromPoint(left + width * share, top + height / 2)
    );
    return points.map((element) => element?.closest("[role=gridcell]")?.id);
  });
  expect(onTop).toEqual(["cell-B10", "cell-B10", "cell-B10"]);
});
