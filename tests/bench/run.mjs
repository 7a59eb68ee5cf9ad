// npm run bench: the app beside the least that its packages can cost, measured in one run as ratios.
// Usage and how to read the figures: docs/benchmarks.md. No part of `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { ensureChromium, ensureModules, NO_CHROMIUM, ROOT } from "../../.ci/ensure.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const MEASURE = fileURLToPath(import.meta.resolve("./measure.mjs"));
const CACHE = join(ROOT, "node_modules", ".cache", "bench");
const RAW = join(CACHE, "raw.json");
const LATEST = join(HERE, "results", "latest.json");
const REFERENCE = join(HERE, "results", "reference.json");

const USAGE = `npm run bench -- [options]
  --quick          every figure once: a first look, too coarse for a verdict
  --runs N         loads per page, default 5; typing and clicking at most 3 times
  --only NAME      home (start page) or phase (example B open)
  --no-build       measure the dist/ that is there
  --save           keep the result as the reference that later runs are compared with
  --max-foreign N  cores that other programs may take before a sample is repeated, default 0.25`;

/** What is measured besides which floor. The floors stand in for "the least it can cost". */
const FLOOR_OF = { home: "floor", phase: "floor-wizard" };

const CHARS = 100;
const CLICKS = 20;
/** A figure counts as worse than the reference when its ratio grew by more than this. */
const TOLERANCE = 0.05;

// React has taken over: the static shell shows the same words, but nothing answers there yet.
const ALIVE = "(el) => Object.keys(el).some((key) => key.startsWith('__reactProps'))";

const EXAMPLE_B = "#/kooperation/beispiel-b";
/** About as many controls as a page of the floor has, so that loading compares like with like. */
const USUAL_FORM = "/bedarfsermittlung/einsatz-alternativen-entscheidung";
/** The most controls of all steps: with example B 66. */
const LONGEST_FORM = "/strukturen/vereinbarung-und-recht";
const LONGEST_FORM_INPUT = 'main:has(h1:text("Vereinbarung und Recht")) textarea';

// Changes of phase, of step, and the way on and back below a form.
const WALK = [
  '#inhalt a[href$="/partnersuche"]',
  '#inhalt a[href$="/partnersuche/wunschbild"]',
  ".pager a.primary",
  '#inhalt a[href$="/strukturen"]',
  '#inhalt a[href$="/strukturen/vereinbarung-und-recht"]',
  ".pager a.primary",
  '#inhalt a[href$="/bedarfsermittlung"]',
  '#inhalt a[href$="/bedarfsermittlung/form-und-feld"]',
  ".pager a:not(.primary)",
  '#inhalt a[href$="/evaluation"]',
];

const TARGETS = {
  floor: { ready: "#name" },
  "floor-wizard": {
    ready: "#p1q2",
    input: "#p1q2",
    click: ["#next", "#next", "#next", "#next", "#previous", "#previous", "#previous", "#previous"],
  },
  home: { ready: ".hero button.primary", readyIf: ALIVE },
  phase: {
    path: `/${EXAMPLE_B}${USUAL_FORM}`,
    seed: join(HERE, "seed-example-b.js"),
    ready: "main textarea",
    readyIf: ALIVE,
    steps: [{ goto: EXAMPLE_B + LONGEST_FORM }, { wait: LONGEST_FORM_INPUT }],
    clickSteps: [],
    input: LONGEST_FORM_INPUT,
    click: WALK,
  },
};

const options = readOptions();
ensureModules();
const chrome = ensureChromium() ?? fail(NO_CHROMIUM);
if (options.build) buildApp();
for (const floor of new Set(options.pages.map((page) => FLOOR_OF[page]))) await buildFloor(floor);

const report = measure();
const goals = goalsOf(report);
const raw = JSON.parse(readFileSync(RAW, "utf8"));
const silent = silentPages(raw.summary);
const result = { meta: raw.meta, goals, figures: figuresOf(raw.summary) };
save(LATEST, result);

console.log(`${report.slice(0, report.search(/^(ok {2}|FAIL) /m))}\n${goalTable(goals)}`);
for (const line of silent) console.log(`NOT MEASURED ${line}`);
compare(goals);
if (options.save) save(REFERENCE, result);
const missed = goals.filter(({ met }) => !met).length;
console.log(`\n${goals.length - missed} of ${goals.length} goals met; all figures: ${LATEST}`);
process.exitCode = missed > 0 || silent.length > 0 ? 1 : 0;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: "boolean", default: false },
        runs: { type: "string" },
        only: { type: "string" },
        "no-build": { type: "boolean", default: false },
        save: { type: "boolean", default: false },
        "max-foreign": { type: "string", default: "0.25" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const runs = Number(values.runs ?? (values.quick ? 1 : 5));
    const maxForeign = Number(values["max-foreign"]);
    const pages = values.only === undefined ? Object.keys(FLOOR_OF) : [values.only];
    if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs wants a number from 1.");
    if (!(maxForeign > 0)) throw new Error("--max-foreign wants a number above 0.");
    if (!pages.every((page) => page in FLOOR_OF)) throw new Error("--only wants home or phase.");
    if (values.save && pages.length < 2) throw new Error("--save wants all pages, not --only.");
    return {
      runs,
      maxForeign,
      pages,
      // One look does not wait for a silent machine again and again.
      retries: values.quick ? 0 : 3,
      build: !values["no-build"],
      save: values.save,
    };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function buildApp() {
  console.error("Building the app …");
  const { status } = spawnSync("npm", ["run", "-s", "build"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) fail("The app could not be built: `npm run build` failed.");
}

/** Builds a floor with the packages and the Vite of the app, so that both cost the same by nature. */
async function buildFloor(name) {
  console.error(`Building ${name} …`);
  const [{ build }, { default: react }] = await Promise.all([
    import("vite"),
    import("@vitejs/plugin-react"),
  ]);
  await build({
    configFile: false,
    root: join(HERE, name),
    cacheDir: join(CACHE, "vite"),
    logLevel: "error",
    plugins: [react()],
    build: { outDir: join(CACHE, name), emptyOutDir: true },
  });
}

/** Lets the harness measure; what it prints on standard output is its report. */
function measure() {
  const names = options.pages.flatMap((page) => [FLOOR_OF[page], page]);
  const config = {
    targets: names.map((name) => ({
      name,
      where: name in FLOOR_OF ? join(ROOT, "dist") : join(CACHE, name),
      ...TARGETS[name],
    })),
    assert: allGoals().filter((goal) => options.pages.some((page) => goal.startsWith(`${page}.`))),
    modes: "load,typing,click",
    runs: options.runs,
    typingRuns: Math.min(options.runs, 3),
    chars: CHARS,
    clicks: CLICKS,
    baseline: names[0],
    maxForeign: options.maxForeign,
    retries: options.retries,
    chrome,
    json: RAW,
  };
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, "config.json");
  writeFileSync(file, JSON.stringify(config));
  const { status, stdout } = spawnSync(process.execPath, [MEASURE, "--config", file], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  // 1: measured, but a goal is missed.
  if (status !== 0 && status !== 1) fail("The measuring itself failed.");
  return stdout;
}

function allGoals() {
  return JSON.parse(readFileSync(join(HERE, "goals.json"), "utf8")).assert;
}

/**
 * Reads the harness's own verdicts: its ratios are taken pair by pair within a round, so that what
 * slows one round slows both sides of it.
 */
function goalsOf(text) {
  return [...text.matchAll(/^(ok {2}|FAIL) (\S+) <= (.+?) {3}\((?:ratio )?(\S+)\)$/gm)].map(
    ([, verdict, figure, bar, value]) => ({
      figure,
      bar,
      value: value === "missing" ? null : Number(value),
      met: verdict !== "FAIL",
    }),
  );
}

/** Pages on which typing or clicking had no effect would look splendid; they are no result. */
function silentPages(summary) {
  return Object.entries(summary).flatMap(([name, modes]) => {
    const typed = modes.typing?.median.typed ?? (TARGETS[name].input ? 0 : CHARS);
    const seen = modes.click?.median.seen ?? (TARGETS[name].click ? 0 : CLICKS);
    return [
      ...(typed < CHARS ? [`${name}: ${typed} of ${CHARS} characters arrived`] : []),
      ...(seen < CLICKS ? [`${name}: ${seen} of ${CLICKS} clicks arrived`] : []),
    ];
  });
}

/** The medians of every figure, without the single samples. */
function figuresOf(summary) {
  return mapValues(summary, (modes) =>
    mapValues(modes, ({ median }) =>
      mapValues(median, (value) => (value === null ? null : Math.round(value * 100) / 100)),
    ),
  );
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function goalTable(list) {
  const rows = list.map(({ figure, bar, value, met }) => [
    met ? "met" : "MISSED",
    figure,
    value === null ? "–" : value.toFixed(2),
    `<= ${bar}`,
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at].length)));
  const lines = rows.map(([met, figure, value, bar]) =>
    [met.padEnd(widths[0]), figure.padEnd(widths[1]), value.padStart(widths[2]), bar].join("  "),
  );
  return ["**goals** (value, bar)", "", ...lines, ""].join("\n");
}

/** Says what got worse since the reference was kept. */
function compare(list) {
  if (!existsSync(REFERENCE)) {
    console.log("There is no reference yet: keep one with --save.");
    return;
  }
  const reference = JSON.parse(readFileSync(REFERENCE, "utf8"));
  const before = new Map(reference.goals.map(({ figure, value }) => [figure, value]));
  const worse = list.flatMap(({ figure, value }) => {
    const was = before.get(figure) ?? null;
    if (was === null || (value !== null && value <= was * (1 + TOLERANCE))) return [];
    return [`  ${figure}: ${was.toFixed(2)} -> ${value === null ? "missing" : value.toFixed(2)}`];
  });
  const day = reference.meta.date.slice(0, 10);
  console.log(
    worse.length === 0
      ? `Nothing got worse than the reference of ${day}.`
      : [`Worse than the reference of ${day}:`, ...worse].join("\n"),
  );
}

function save(file, data) {
  mkdirSync(join(HERE, "results"), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
