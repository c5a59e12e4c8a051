const typescript = {
  module: "CommonJS",
  moduleResolution: "Node10",
  jsx: "react-jsx",
  esModuleInterop: true,
  isolatedModules: true,
  target: "ES2022",
  resolveJsonModule: true,
};

const shared = {
  // Types are checked by tsc, once for everything.
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { diagnostics: false, tsconfig: typescript }],
  },
  testEnvironment: "node",
};

/** @type {import("jest").Config} */
module.exports = {
  // Office.js, once started in Node, keeps timers of its own for as long as the process lives.
  forceExit: true,
  // Whatever a file leaves behind is gone with the process it ran in.
  workerIdleMemoryLimit: "1500MB",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/browser/",
        "<rootDir>/test/built/",
      ],
    },
    {
      ...shared,
      // What runs on the build: pages in Chromium, and the programs.
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts", "<rootDir>/test/built/**/*.test.ts"],
    },
  ],
};
