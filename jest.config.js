const typescript = {
  module: "CommonJS",
  moduleResolution: "Node10",
  jsx: "react-jsx",
  esModuleInterop: true,
  target: "ES2022",
  resolveJsonModule: true,
};

const shared = {
  // Types are checked by tsc, once for everything.
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { isolatedModules: true, diagnostics: false, tsconfig: typescript }],
  },
  testEnvironment: "node",
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
