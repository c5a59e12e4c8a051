import fc from "fast-check";

/**
 * fast-check, with the same cases on every run: a change is judged by what it changed, not by luck.
 * `npm run laws` looks for new cases with seeds of its own; a counterexample it finds becomes a case
 * of the law's test.
 */
const everySeed = 20261122;

fc.configureGlobal({
  seed: Number(process.env.LAWS_SEED ?? everySeed),
  ...(process.env.LAWS_RUNS === undefined ? {} : { numRuns: Number(process.env.LAWS_RUNS) }),
});

export default fc;
