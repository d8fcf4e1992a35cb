/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // Commands are run as processes of their own, on machines that may be busy.
  testTimeout: 120_000,
  globalSetup: "<rootDir>/__tests__/global-setup.mjs",
  // Tests of the command line start processes, which wait for their turn on a busy machine.
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  transform: {
    "^.+\\.[tj]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
};
