import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Package {
  version: string;
  license: string;
  private: boolean;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

interface Lock {
  packages: Record<string, Partial<Package> & { integrity?: string; inBundle?: boolean }>;
}

const project = JSON.parse(read("package.json")) as Package;
const lock = JSON.parse(read("package-lock.json")) as Lock;

test("the lock file is the one of package.json", () => {
  const locked = lock.packages[""];
  expect(locked?.dependencies).toEqual(project.dependencies);
  expect(locked?.devDependencies).toEqual(project.devDependencies);
});

test("every locked package says what it must hash to", () => {
  const others = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(others.length).toBeGreaterThan(500);
  const trusted = others.filter(([, one]) => one.integrity !== undefined || one.inBundle);
  expect(trusted).toHaveLength(others.length);
});

test("what makes an install huge or fail on another system is overridden", () => {
  expect(project.overrides).toEqual({
    "@microsoft/m365agentstoolkit-cli": "npm:dry-uninstall@0.3.0",
    "unrs-resolver": "1.12.2",
  });
});

test("no script needs a particular shell, so that Windows runs them too", () => {
  for (const [name, script] of Object.entries(project.scripts)) {
    expect([name, /[;&|<>$`'"]|^\w+=|\b(rm|cp|mkdir|cat) /.test(script)]).toEqual([name, false]);
  }
});

test("every script file that a command names is there", () => {
  for (const script of Object.values(project.scripts)) {
    const file = /^node (\S+)/.exec(script)?.[1];
    if (file) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  }
});

test.each(["README.md", "CONTRIBUTING.md", "docs/real-excel.md"])(
  "every npm command in %s exists",
  (file) => {
    const named = [...read(file).matchAll(/\bnpm run (?:--silent |-s )?([a-z][a-z-]*)/g)];
    for (const [command, name = ""] of named) {
      expect([command, Object.keys(project.scripts).includes(name)]).toEqual([command, true]);
    }
  }
);

test("CI runs the two commands of the README, and nothing else", () => {
  const commands = read(".ci/run")
    .split("\n")
    .filter((line) => line.startsWith("npm "));
  expect(commands).toEqual(["npm ci", "npm test"]);
});

test("the licence is MIT, as package.json says", () => {
  expect(project.license).toBe("MIT");
  expect(read("LICENSE")).toMatch(/^MIT License/);
});
