#!/usr/bin/env node
// measure.mjs: loads web apps side by side in headless Chromium and reports what each costs.
// See --help. Needs Node 20+, @playwright/test and a Chromium; openssl only for --h2.

import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import http2 from "node:http2";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, constants as zlibConstants, gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";

const HELP = `node measure.mjs --target NAME=WHERE [target options] [--target …] [options]

WHERE is a static folder (served here on 127.0.0.1, brotli or gzip, SPA fallback) or a URL.
Targets are measured interleaved (A B C, B C A, …), each sample in a fresh browser profile.

Target options (they belong to the --target before them)
  --path PATH         first route, default /
  --ready CSS         element whose appearance ends the load, default body *
  --ready-count N     how many of them must be there, default 1
  --ready-if JS       further condition for 'interactive', a function of that element, e.g. for server-rendered
                      React: el => Object.keys(el).some((k) => k.startsWith('__react'))
  --input CSS         element to type into; without it no typing test
  --click CSS         element to click for the click test, e.g. the wizard's 'next'; repeatable: clicked in turn
  --steps JSON        what to do between the load and the typing or clicking, e.g.
                      [{"click":"button.new"},{"wait":"#name"},{"key":"t"},{"clickAt":[400,300]},{"goto":"#/x"}]
  --click-steps JSON  the same for the clicking alone, in place of --steps
  --text TEXT         what to type; default a sentence repeated up to --chars
  --stub PATH=BODY    answer this path with this JSON body (repeatable)
  --seed FILE         script run once in the loaded app, whose stored data every sample then starts with;
                      its last expression may be a promise. HTTP and code caches are dropped after it.
  --no-fallback       serve 404 instead of index.html for unknown routes

Options
  --config FILE       JSON {"targets":[{"name","where","path","ready",…}], …} in place of flags
  --modes LIST        of load,raw,typing,click,pwa; default load,raw,typing
                      (load: throttled; raw: not throttled; pwa: service worker bytes, offline reload)
  --runs N            loads per mode and target, default 5
  --typing-runs N     runs of the typing and click tests, default 3
  --cpu N             CPU slowdown, default 4
  --net PROFILE       slow4g (default: 1638 kbps down, 750 up, 150 ms a request), lh-devtools
                      (1475, 675, 562.5 ms), fast4g (9000, 1500, 60), none, or DOWN,UP,MS
  --chars N           characters typed, default 100
  --key-interval MS   default 70
  --clicks N          clicks made, default 20
  --click-interval MS default 600
  --viewport WxH      default 1280x800
  --baseline NAME     target that the ratios are to, default the first
  --assert EXPR       e.g. 'app.load.lcp <= 1.3 * floor.load.lcp' or 'app.load.external <= 0';
                      repeatable; exit status 1 when one does not hold
  --h2                serve over HTTP/2 with a throw-away certificate
  --timeout MS        for one load, default 90000
  --quiet MS          silence (network, long tasks) that ends a sample, default 1500
  --max-foreign N     cores other programs may take during a sample before it is repeated, default 0.25
  --retries N         how often at most, default 3
  --chrome PATH       default /usr/bin/chromium
  --json FILE, --md FILE   write the raw results, the table
  --shots DIR         keep a screenshot of every target after its load and after its typing steps
`;

const NETWORKS = {
  slow4g: { down: 1638.4, up: 750, latency: 150 },
  "lh-devtools": { down: 1474.56, up: 675, latency: 562.5 },
  fast4g: { down: 9000, up: 1500, latency: 60 },
  none: null,
};

// ---------------------------------------------------------------- options

const TARGET_FLAGS = {
  path: 1,
  ready: 1,
  "ready-count": 1,
  "ready-if": 1,
  input: 1,
  steps: 1,
  click: 1,
  "click-steps": 1,
  text: 1,
  stub: 1,
  seed: 1,
  "no-fallback": 0,
};
const DEFAULTS = {
  modes: "load,raw,typing",
  runs: 5,
  typingRuns: 3,
  cpu: 4,
  net: "slow4g",
  chars: 100,
  keyInterval: 70,
  clicks: 20,
  clickInterval: 600,
  viewport: "1280x800",
  baseline: "",
  h2: false,
  timeout: 90_000,
  quiet: 1500,
  maxForeign: 0.25,
  retries: 3,
  chrome: "/usr/bin/chromium",
  json: "",
  md: "",
  shots: "",
};
const camel = (s) => s.replace(/-(\w)/g, (_, c) => c.toUpperCase());

function fail(message) {
  console.error(`measure: ${message}`);
  process.exit(2);
}

function readOptions(argv) {
  const options = { ...DEFAULTS, targets: [], assert: [] };
  for (let i = 0; i < argv.length; i++) {
    const flag = argv[i].replace(/^--/, "");
    if (flag === "help" || flag === "-h") {
      console.log(HELP);
      process.exit(0);
    }
    if (!argv[i].startsWith("--")) fail(`unexpected argument ${argv[i]}`);
    const takesValue = flag !== "h2" && TARGET_FLAGS[flag] !== 0;
    const value = takesValue ? argv[++i] : true;
    if (value === undefined) fail(`--${flag} needs a value`);
    if (flag === "target") {
      const at = value.indexOf("=");
      if (at < 1) fail(`--target wants NAME=WHERE, not ${value}`);
      options.targets.push({ name: value.slice(0, at), where: value.slice(at + 1) });
    } else if (flag === "config") {
      const base = path.dirname(path.resolve(value));
      const { targets = [], assert = [], ...rest } = JSON.parse(fs.readFileSync(value, "utf8"));
      for (const target of targets) {
        if (!/^https?:/.test(target.where)) target.where = path.resolve(base, target.where);
        if (target.seed) target.seed = path.resolve(base, target.seed);
      }
      options.targets.push(...targets);
      options.assert.push(...assert);
      Object.assign(options, rest);
    } else if (flag in TARGET_FLAGS) {
      const target = options.targets.at(-1) ?? fail(`--${flag} belongs after a --target`);
      if (flag === "stub") {
        const at = value.indexOf("=");
        (target.stub ??= {})[value.slice(0, at)] = value.slice(at + 1);
      } else if (flag === "click") (target.click ??= []).push(value);
      else
        target[camel(flag)] = flag.endsWith("steps")
          ? JSON.parse(value)
          : flag === "ready-count"
            ? Number(value)
            : value;
    } else if (flag === "assert") options.assert.push(value);
    else if (camel(flag) in DEFAULTS)
      options[camel(flag)] = typeof DEFAULTS[camel(flag)] === "number" ? Number(value) : value;
    else fail(`unknown option --${flag}`);
  }
  if (!options.targets.length) fail("no --target; see --help");
  for (const target of options.targets) {
    target.path ??= "/";
    target.ready ??= "body *";
    target.readyCount ??= 1;
  }
  const names = options.targets.map((t) => t.name);
  if (new Set(names).size < names.length) fail("two targets have one name");
  options.baseline ||= names[0];
  if (!names.includes(options.baseline)) fail(`no target is called ${options.baseline}`);
  options.modes = options.modes.split(",");
  if (options.net in NETWORKS) options.network = NETWORKS[options.net];
  else {
    const [down, up, latency] = options.net.split(",").map(Number);
    if (![down, up, latency].every(Number.isFinite)) fail(`--net ${options.net}?`);
    options.network = { down, up, latency };
  }
  const [width, height] = options.viewport.split("x").map(Number);
  options.viewportSize = { width, height };
  options.asserts = options.assert.map(parseAssert);
  return options;
}

function parseAssert(text) {
  const match = /^\s*(\S+)\s*<=\s*(?:([\d.]+)\s*\*\s*)?(\S+)\s*$/.exec(text);
  if (!match) fail(`--assert '${text}'? It wants A <= N * B or A <= N`);
  const [, left, factor = "1", right] = match;
  const limit = Number(right);
  return {
    text,
    left,
    ...(Number.isNaN(limit)
      ? { factor: Number(factor), right }
      : { limit: Number(factor) * limit }),
  };
}

// ---------------------------------------------------------------- static server

const MIME = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  mjs: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  woff: "font/woff",
  woff2: "font/woff2",
  ttf: "font/ttf",
  otf: "font/otf",
  eot: "application/vnd.ms-fontobject",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  txt: "text/plain",
  md: "text/markdown",
  xml: "application/xml",
  yaml: "text/yaml",
  yml: "text/yaml",
  pdf: "application/pdf",
  map: "application/json",
};
const COMPRESSIBLE =
  /^(text\/|application\/(json|manifest\+json|xml|wasm)|image\/(svg|x-icon)|font\/(ttf|otf)|application\/vnd\.ms)/;

class StaticServer {
  #root;
  #fallback;
  #stubs;
  #compressed = new Map();
  #sockets = new Set();
  #server;
  #closedBytes = 0;
  #startBytes = 0;
  requests = 0;
  down = false;

  constructor({ root, fallback = true, stubs = {}, certificate }) {
    this.#root = path.resolve(root);
    this.#fallback = fallback;
    this.#stubs = stubs;
    const handler = (req, res) => this.#answer(req, res);
    this.#server = certificate
      ? http2.createSecureServer({ ...certificate, allowHTTP1: true }, handler)
      : http.createServer(handler);
    this.#server.on("connection", (socket) => {
      if (this.down) return socket.destroy();
      this.#sockets.add(socket);
      socket.on("close", () => {
        this.#closedBytes += socket.bytesWritten ?? 0;
        this.#sockets.delete(socket);
      });
    });
    this.scheme = certificate ? "https" : "http";
  }

  async listen() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.origin = `${this.scheme}://127.0.0.1:${this.#server.address().port}`;
    return this;
  }

  #written() {
    let bytes = this.#closedBytes;
    for (const socket of this.#sockets) bytes += socket.bytesWritten ?? 0;
    return bytes;
  }
  startCount() {
    this.#startBytes = this.#written();
    this.requests = 0;
  }
  get bytes() {
    return this.#written() - this.#startBytes;
  }

  setDown(down) {
    this.down = down;
    if (down) for (const socket of this.#sockets) socket.destroy();
  }
  close() {
    this.setDown(true);
    this.#server.close();
  }

  #find(pathname, req) {
    const relative = path.normalize(decodeURIComponent(pathname)).replace(/^(\.\.[/\\])+/, "");
    const file = path.join(this.#root, relative);
    if (!file.startsWith(this.#root)) return null;
    for (const candidate of [file, path.join(file, "index.html"), `${file}.html`]) {
      if (fs.statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
    }
    const wantsPage = (req.headers.accept ?? "").includes("text/html");
    const index = path.join(this.#root, "index.html");
    return this.#fallback && wantsPage && fs.existsSync(index) ? index : null;
  }

  // Compressed once, at the strongest setting, as a host with precompressed files would send it.
  #body(file, type, accepted) {
    const encoding =
      COMPRESSIBLE.test(type) &&
      (/\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "");
    const key = `${encoding}:${file}`;
    let entry = this.#compressed.get(key);
    if (!entry) {
      const plain = fs.readFileSync(file);
      let body = plain;
      if (encoding === "br") body = compressCached(plain);
      else if (encoding === "gzip") body = gzipSync(plain, { level: 9 });
      entry = { body, encoding: body.length < plain.length ? encoding : "" };
      if (!entry.encoding) entry.body = plain;
      this.#compressed.set(key, entry);
    }
    return entry;
  }

  #answer(req, res) {
    if (this.down) return res.destroy?.();
    this.requests++;
    const { pathname } = new URL(req.url, "http://x");
    if (pathname === "/__measure_blank__")
      return void res
        .writeHead(200, { "content-type": MIME.html })
        .end("<!doctype html><title>blank</title>");
    const stub = this.#stubs[pathname];
    if (stub !== undefined)
      return void res.writeHead(200, { "content-type": "application/json" }).end(stub);
    const file = this.#find(pathname, req);
    if (!file) return void res.writeHead(404, { "content-type": "text/plain" }).end("not found");
    const type = MIME[path.extname(file).slice(1).toLowerCase()] ?? "application/octet-stream";
    const { body, encoding } = this.#body(file, type, req.headers["accept-encoding"] ?? "");
    res.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": type.startsWith("text/html")
        ? "no-cache"
        : "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(encoding && { "content-encoding": encoding }),
    });
    res.end(req.method === "HEAD" ? undefined : body);
  }
}

function compressCached(plain) {
  const folder = path.join(os.tmpdir(), "measure-brotli-cache");
  const file = path.join(folder, createHash("sha256").update(plain).digest("hex"));
  if (fs.existsSync(file)) return fs.readFileSync(file);
  const body = brotliCompressSync(plain, {
    params: {
      [zlibConstants.BROTLI_PARAM_QUALITY]: 11,
      [zlibConstants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(`${file}.${process.pid}`, body);
  fs.renameSync(`${file}.${process.pid}`, file);
  return body;
}

function makeCertificate() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "measure-cert-"));
  const [keyFile, certFile] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=127.0.0.1",
      "-addext",
      "subjectAltName=IP:127.0.0.1",
      "-keyout",
      keyFile,
      "-out",
      certFile,
    ],
    { stdio: "ignore" },
  );
  const certificate = { key: fs.readFileSync(keyFile), cert: fs.readFileSync(certFile) };
  fs.rmSync(folder, { recursive: true });
  const publicKey = new X509Certificate(certificate.cert).publicKey.export({
    type: "spki",
    format: "der",
  });
  return { ...certificate, pin: createHash("sha256").update(publicKey).digest("base64") };
}

// ---------------------------------------------------------------- how busy the machine is

// CPU ticks so far of all processes but this one and those below it, and of what took the machine itself away.
// Each counts with the children it has waited for, so what ends in between is not lost.
function foreignTicks() {
  if (!fs.existsSync("/proc/stat")) return 0; // only Linux tells
  const processes = new Map();
  for (const pid of fs.readdirSync("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      processes.set(Number(pid), {
        parent: Number(fields[1]),
        ticks: fields.slice(11, 15).reduce((sum, v) => sum + Number(v), 0),
      });
    } catch {
      /* ended meanwhile */
    }
  }
  const isOurs = (pid) => {
    for (let p = pid; p > 1; p = processes.get(p)?.parent ?? 0) if (p === process.pid) return true;
    return false;
  };
  let sum = 0;
  for (const [pid, { ticks }] of processes) if (!isOurs(pid)) sum += ticks;
  const steal = Number(fs.readFileSync("/proc/stat", "utf8").split("\n")[0].trim().split(/\s+/)[8]);
  return sum + steal;
}

class LoadMeter {
  #ticks = foreignTicks();
  #at = performance.now();
  // Cores that programs other than ours kept busy since construction.
  foreign() {
    return Math.max(
      0,
      (foreignTicks() - this.#ticks) / 100 / ((performance.now() - this.#at) / 1000),
    );
  }
}

async function waitForIdleMachine(maxForeign, limitMs = 30_000) {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const meter = new LoadMeter();
    await sleep(300);
    if (meter.foreign() <= maxForeign) return;
  }
}

// ---------------------------------------------------------------- in the page

// Runs at the start of every document; keeps what it sees in window.__measure.
function pageObserver({ ready, readyCount, readyIf }) {
  if (window !== window.top || window.__measure) return;
  const m = (window.__measure = {
    visible: null,
    ready: null,
    longtasks: [],
    lcp: null,
    lcpElement: "",
    shifts: [],
  });
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch("longtask", (e) => m.longtasks.push([e.startTime, e.duration]));
  watch("largest-contentful-paint", (e) => {
    m.lcp = e.startTime;
    m.lcpElement = e.element
      ? `${e.element.tagName.toLowerCase()}${e.element.id && `#${e.element.id}`}`
      : "";
  });
  watch("layout-shift", (e) => {
    if (!e.hadRecentInput) m.shifts.push([e.startTime, e.value]);
  });

  const usable = (el) => {
    const r = el.getBoundingClientRect();
    if (r.width < 1 || r.height < 1 || el.disabled || el.closest("[inert]")) return false;
    if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const [x, y] = [r.left + r.width / 2, r.top + r.height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true; // off screen: nothing to hit
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (el.contains(hit) || hit.contains(el));
  };
  const afterFrame = (fn) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = fn;
    port2.postMessage(0);
  };
  const condition = readyIf ? new Function(`return (${readyIf})`)() : () => true;
  const look = () => {
    const found = document.querySelectorAll(ready);
    const element =
      found.length >= readyCount && usable(found[found.length - 1])
        ? found[found.length - 1]
        : null;
    if (element && m.visible === null)
      afterFrame(() => {
        m.visible ??= performance.now();
      });
    if (element && condition(element))
      afterFrame(() => {
        m.ready = performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function collectLoad() {
  const m = window.__measure;
  const [nav] = performance.getEntriesByType("navigation");
  const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null;
  // Layout shift score: the worst burst, as web-vitals counts it.
  let cls = 0,
    burst = 0,
    first = 0,
    last = 0;
  for (const [at, value] of m.shifts) {
    burst = at - last < 1000 && at - first < 5000 ? burst + value : value;
    if (burst === value) first = at;
    last = at;
    cls = Math.max(cls, burst);
  }
  return {
    ttfb: nav?.responseStart,
    fcp,
    lcp: m.lcp,
    lcpElement: m.lcpElement,
    visible: m.visible,
    ready: m.ready,
    cls,
    longtasks: m.longtasks,
    url: location.href,
  };
}

// Keeps Event Timing's figures of every key press or click: from the input to the next frame painted.
// (A task of the page's own after that frame would come later than the frame: input goes before it.)
function startInteractionWatch(type) {
  const watch = (window.__interactions = { seen: 0, events: [] });
  addEventListener(
    type,
    () => {
      watch.seen++;
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const e of list.getEntries())
      if (e.interactionId) watch.events.push([e.interactionId, e.duration]);
  }).observe({ type: "event", durationThreshold: 16 });
}

// ---------------------------------------------------------------- one browser, one sample

const browserArgs = (options) => [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--mute-audio",
  // No request leaves this machine, whatever a page asks for; refused ones are counted as external.
  `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1${options.allowedHosts.map((h) => ` , EXCLUDE ${h}`).join("")}`,
  // Trusted by its key and not by ignoring all errors: with errors ignored nothing would be cached.
  ...(options.pin ? [`--ignore-certificate-errors-spki-list=${options.pin}`] : []),
];

// Every profile folder of this run, for when the run is stopped from outside.
const profiles = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    for (const folder of profiles) fs.rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  });
}

async function withBrowser(options, target, { serviceWorkers = "block", profile } = {}, use) {
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), "measure-profile-"));
  profiles.add(userData);
  const meter = new LoadMeter();
  if (profile) fs.cpSync(profile, userData, { recursive: true });
  const context = await chromium.launchPersistentContext(userData, {
    executablePath: options.chrome,
    headless: true,
    args: browserArgs(options),
    serviceWorkers,
    viewport: options.viewportSize,
    locale: "en-GB",
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(options.timeout);
    page.on("dialog", (dialog) => dialog.accept().catch(() => {}));
    const cdp = await context.newCDPSession(page);
    await page.goto(target.blank);
    await sleep(200); // start-up work of the browser itself
    const result = await use({ page, cdp, context, userData });
    return { ...result, foreign: meter.foreign() }; // while the browser's processes can still be counted
  } finally {
    await context.close().catch(() => {});
    fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    profiles.delete(userData);
  }
}

const kindOf = (type, mime, url) => {
  if (type === "Document") return "html";
  if (/javascript|ecmascript|wasm/.test(mime) || type === "Script") return "js";
  if (mime === "text/css" || type === "Stylesheet") return "css";
  if (/font/.test(mime) || type === "Font" || /\.(woff2?|ttf|otf|eot)(\?|$)/.test(url))
    return "font";
  if (mime.startsWith("image/") || type === "Image" || type === "Media") return "image";
  return "data";
};

class Traffic {
  #open = new Map();
  lastEvent = Date.now();
  done = [];
  failed = [];
  external = new Set();

  constructor(cdp, ownHosts) {
    cdp.on(
      "Network.requestWillBeSent",
      ({ requestId, request, type, timestamp, redirectResponse }) => {
        if (!/^https?:/.test(request.url)) return;
        if (this.start === undefined) [this.start, this.startedAt] = [timestamp, Date.now()];
        this.lastEvent = Date.now();
        if (redirectResponse)
          this.#finish(requestId, redirectResponse.encodedDataLength, timestamp);
        const own = ownHosts.includes(new URL(request.url).host);
        if (!own) this.external.add(request.url);
        this.#open.set(requestId, {
          url: request.url,
          type: type ?? "Other",
          mime: "",
          decoded: 0,
          own,
        });
      },
    );
    cdp.on("Network.responseReceived", ({ requestId, response, type }) => {
      const r = this.#open.get(requestId);
      if (r) Object.assign(r, { mime: response.mimeType ?? "", type, protocol: response.protocol });
    });
    cdp.on("Network.dataReceived", ({ requestId, dataLength }) => {
      this.lastEvent = Date.now();
      const r = this.#open.get(requestId);
      if (r) r.decoded += dataLength;
    });
    cdp.on("Network.requestServedFromCache", ({ requestId }) => this.#open.delete(requestId));
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) =>
      this.#finish(requestId, encodedDataLength, timestamp),
    );
    cdp.on("Network.loadingFailed", ({ requestId, errorText }) => {
      this.lastEvent = Date.now();
      const r = this.#open.get(requestId);
      if (r?.own) this.failed.push(`${r.url} ${errorText}`);
      this.#open.delete(requestId);
    });
  }

  #finish(requestId, bytes, timestamp) {
    this.lastEvent = Date.now();
    const r = this.#open.get(requestId);
    if (!r) return;
    this.#open.delete(requestId);
    this.done.push({
      ...r,
      kind: kindOf(r.type, r.mime, r.url),
      bytes,
      at: (timestamp - this.start) * 1000,
    });
  }

  get open() {
    return this.#open.size;
  }

  // `ready`: ms after navigation at which the target's element answered; what came until then is bytesReady.
  summary(ready = Infinity) {
    const sums = {
      bytes: 0,
      bytesReady: 0,
      js: 0,
      css: 0,
      font: 0,
      image: 0,
      html: 0,
      data: 0,
      jsDecoded: 0,
    };
    for (const { kind, bytes, decoded, at } of this.done) {
      sums.bytes += bytes;
      if (at <= ready) sums.bytesReady += bytes;
      sums[kind] += bytes;
      if (kind === "js") sums.jsDecoded += decoded;
    }
    return { ...sums, requests: this.done.length, external: this.external.size };
  }
}

async function throttle(cdp, cpu, network) {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await cdp.send(
    "Network.emulateNetworkConditions",
    network
      ? {
          offline: false,
          latency: network.latency,
          downloadThroughput: network.down * 125,
          uploadThroughput: network.up * 125,
        }
      : { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
  );
}

// Ends when the target's element is usable and then the network is silent and the main thread idle for a while.
async function settle({ page, cdp }, traffic, options, describe) {
  const start = Date.now();
  let visibleAt = 0;
  let busyUntil = start;
  let last = { at: start, task: 0 };
  for (;;) {
    await sleep(200);
    const state = await page
      .evaluate(
        () =>
          window.__measure && {
            visible: window.__measure.visible && window.__measure.ready,
            longUntil:
              performance.timeOrigin +
              window.__measure.longtasks.reduce((end, [at, ms]) => Math.max(end, at + ms), 0),
          },
      )
      .catch(() => null);
    const task = (await pageMetrics(cdp)).TaskDuration * 1000;
    const now = Date.now(); // after both answers: a busy page takes its time over them
    if (task - last.task > 0.3 * (now - last.at)) busyUntil = now;
    last = { at: now, task };
    if (state?.visible) visibleAt ||= now;
    const quietSince = Math.max(traffic.lastEvent, busyUntil, state?.longUntil ?? now);
    const silent = traffic.open === 0 && now - quietSince >= options.quiet;
    if (visibleAt && (silent || now - visibleAt > 30_000))
      return { silent, quiet: (silent ? quietSince : now) - traffic.startedAt };
    if (now - start > options.timeout) {
      if (options.shots)
        await page
          .screenshot({ path: path.join(options.shots, `${describe}-not-ready.png`) })
          .catch(() => {});
      throw new Error(
        `${describe}: not ready after ${options.timeout} ms; failed requests: ${traffic.failed.slice(0, 5).join(", ") || "none"}`,
      );
    }
  }
}

// From when the element is there and no long task keeps the page from answering for 100 ms.
function interactiveAt(visible, longtasks) {
  let at = visible;
  for (const [start, ms] of [...longtasks].sort((a, b) => a[0] - b[0])) {
    if (start + ms > at && start < at + 100) at = start + ms;
  }
  return at;
}

const blocking = (longtasks, from = 0) =>
  longtasks.reduce((sum, [start, ms]) => {
    const counted = Math.min(ms, start + ms - from);
    return sum + Math.max(0, counted - 50);
  }, 0);

async function pageMetrics(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function heapAfterGc(cdp) {
  await cdp.send("HeapProfiler.enable");
  for (let i = 0; i < 3; i++) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await cdp.send("HeapProfiler.disable");
  return usedSize;
}

async function openTarget({ page, cdp }, target, options, { cpu, network }) {
  await page.addInitScript(pageObserver, {
    ready: target.ready,
    readyCount: target.readyCount,
    readyIf: target.readyIf,
  });
  await cdp.send("Network.enable", { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  await cdp.send("Performance.enable");
  await throttle(cdp, cpu, network);
  const traffic = new Traffic(cdp, [new URL(target.url).host]);
  target.server?.startCount();
  await page.goto(target.url, { waitUntil: "commit" });
  return { traffic, ...(await settle({ page, cdp }, traffic, options, target.name)) };
}

const loadSample = (target, options, conditions) =>
  withBrowser(options, target, { profile: target.profile }, async (browser) => {
    const { traffic, silent, quiet } = await openTarget(browser, target, options, conditions);
    const { page, cdp } = browser;
    const { longtasks, ...timing } = await page.evaluate(collectLoad);
    const metrics = await pageMetrics(cdp);
    const wireBytes = target.server?.bytes;
    if (conditions.shot) await page.screenshot({ path: conditions.shot });
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    return {
      ...traffic.summary(timing.ready),
      wireBytes,
      ...timing,
      interactive: interactiveAt(timing.ready, longtasks),
      tbt: blocking(longtasks),
      tbtAfterFcp: blocking(
        longtasks.filter(([at, ms]) => at + ms > timing.fcp),
        timing.fcp,
      ),
      longestTask: Math.max(0, ...longtasks.map(([, ms]) => ms)),
      mainThread: metrics.TaskDuration * 1000,
      script: metrics.ScriptDuration * 1000,
      heap: await heapAfterGc(cdp),
      nodes: metrics.Nodes,
      listeners: metrics.JSEventListeners,
      quiet,
      silent,
      failed: traffic.failed,
      externalUrls: [...traffic.external],
    };
  });

async function runSteps(page, steps = []) {
  for (const step of steps) {
    if (step.click) await page.locator(step.click).first().click();
    else if (step.wait) await page.locator(step.wait).first().waitFor();
    else if (step.key) await page.keyboard.press(step.key);
    else if (step.clickAt) await page.mouse.click(...step.clickAt);
    else if (step.fill) await page.locator(step.fill[0]).first().fill(step.fill[1]);
    else if (step.goto)
      await page.evaluate((to) => {
        location.href = to;
      }, step.goto);
    else if (step.sleep) await sleep(step.sleep);
    else throw new Error(`unknown step ${JSON.stringify(step)}`);
    await sleep(150);
  }
}

const quantile = (values, q) => {
  if (!values.length) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.ceil(at)] - sorted[low]) * (at - low);
};
const median = (values) =>
  quantile(
    values.filter((v) => v !== null && v !== undefined && !Number.isNaN(v)),
    0.5,
  );

const PANGRAM = "the quick brown fox jumps over the lazy dog ";

// Loads the target, takes the steps, slows the CPU, and times what act(i) causes, `times` times at a fixed pace.
const interactionSample = (kind, target, options, { steps, first, times, interval, act, also }) =>
  withBrowser(options, target, { profile: target.profile }, async (browser) => {
    const { page, cdp } = browser;
    await openTarget(browser, target, options, { cpu: 1, network: null });
    try {
      await runSteps(page, steps);
      await first(page).waitFor();
    } finally {
      if (options.shots)
        await page.screenshot({ path: path.join(options.shots, `${target.name}-${kind}.png`) });
    }
    await sleep(options.quiet);
    await throttle(cdp, options.cpu, null);
    const done = await also(page);
    await page.evaluate(startInteractionWatch, kind === "typing" ? "input" : "click");
    await sleep(500);
    const before = await pageMetrics(cdp);
    const start = performance.now();
    for (let i = 0; i < times; i++) {
      const wait = start + i * interval - performance.now();
      if (wait > 0) await sleep(wait);
      await act(page, i);
    }
    const elapsed = performance.now() - start;
    await sleep(1000);
    const after = await pageMetrics(cdp);
    const { seen, events } = await page.evaluate(() => window.__interactions);
    const interactions = new Map();
    for (const [id, duration] of events)
      interactions.set(id, Math.max(duration, interactions.get(id) ?? 0));
    // Event Timing leaves out what took under 16 ms; such interactions count as 8 (it reports in steps of 8).
    const durations = [...interactions.values()];
    while (durations.length < times) durations.push(8);
    return {
      elapsed,
      seen,
      ...(await done()),
      durations,
      inpP50: quantile(durations, 0.5),
      inpP95: quantile(durations, 0.95),
      inpMax: quantile(durations, 1),
      cpuPerAct: ((after.TaskDuration - before.TaskDuration) * 1000) / times,
    };
  });

function typingSample(target, options) {
  const text =
    target.text ??
    PANGRAM.repeat(Math.ceil(options.chars / PANGRAM.length)).slice(0, options.chars);
  const field = (page) => page.locator(target.input).first();
  const length = (page) =>
    field(page)
      .evaluate((el) => (el.value ?? el.textContent ?? "").length)
      .catch(() => 0);
  return interactionSample("typing", target, options, {
    steps: target.steps,
    first: field,
    times: text.length,
    interval: options.keyInterval,
    async also(page) {
      await field(page).click();
      await field(page).focus();
      const before = await length(page);
      return async () => ({ typed: (await length(page)) - before });
    },
    async act(page, i) {
      await page.keyboard.down(text[i]);
      await page.keyboard.up(text[i]);
    },
  });
}

function clickSample(target, options) {
  const selectors = [target.click].flat();
  return interactionSample("click", target, options, {
    steps: target.clickSteps ?? target.steps,
    first: (page) => page.locator(selectors[0]).first(),
    times: options.clicks,
    interval: options.clickInterval,
    also: async () => async () => ({}),
    async act(page, i) {
      // Not locator.click(): its checks of the element would run in the page and count as its work.
      const [x, y] = await page
        .locator(selectors[i % selectors.length])
        .first()
        .evaluate((el) => {
          el.scrollIntoView({ block: "nearest" });
          const r = el.getBoundingClientRect();
          return [r.left + r.width / 2, r.top + r.height / 2];
        });
      await page.mouse.click(x, y);
    },
  });
}

// Once per target: what a service worker adds, and whether the app opens with the server gone.
const pwaSample = (target, options) =>
  withBrowser(
    options,
    target,
    { serviceWorkers: "allow", profile: target.profile },
    async (browser) => {
      const { page } = browser;
      const { traffic } = await openTarget(browser, target, options, { cpu: 1, network: null });
      if (!target.server) return { swBytes: null, offlineReload: null };
      for (let last = -1; last !== target.server.bytes;) {
        last = target.server.bytes;
        await sleep(2500);
      }
      const swBytes = Math.max(0, target.server.bytes - traffic.summary().bytes);
      const registered = await page.evaluate(
        () => navigator.serviceWorker?.getRegistration().then(Boolean) ?? false,
      );
      await page.reload({ waitUntil: "commit" }); // so that the worker takes control
      await sleep(2500);
      target.server.setDown(true);
      let offlineReload = 0;
      try {
        await page.reload({ waitUntil: "commit", timeout: 10_000 });
        for (let i = 0; i < 40 && !offlineReload; i++) {
          await sleep(250);
          offlineReload = (await page
            .evaluate(() => Boolean(window.__measure?.ready))
            .catch(() => false))
            ? 1
            : 0;
        }
      } catch {
        /* no page without the server */
      }
      target.server.setDown(false);
      return {
        swBytes: registered ? swBytes : 0,
        serviceWorker: registered ? 1 : 0,
        offlineReload,
      };
    },
  );

// Loads the app once, lets the seed fill its stores, keeps the profile without its HTTP and code caches.
async function makeSeededProfile(target, options) {
  const script = fs.readFileSync(target.seed, "utf8");
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), `measure-seed-${target.name}-`));
  profiles.add(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.chrome,
    headless: true,
    args: browserArgs(options),
    serviceWorkers: "block",
    viewport: options.viewportSize,
  });
  const page = context.pages()[0];
  await page.goto(target.url);
  await sleep(3000);
  const said = await page.evaluate(script);
  await sleep(1000);
  await context.close();
  for (const cache of ["Cache", "Code Cache", "GPUCache", "DawnGraphiteCache", "DawnWebGPUCache"]) {
    fs.rmSync(path.join(profile, "Default", cache), { recursive: true, force: true });
  }
  console.error(`seeded ${target.name}: ${JSON.stringify(said) ?? "done"}`);
  return profile;
}

// ---------------------------------------------------------------- results

const kb = (v) => (v / 1024).toFixed(v < 10_240 ? 1 : 0);
const ms = (v) => v.toFixed(v < 10 ? 1 : 0);
const count = (v) => String(Math.round(v));
const mb = (v) => (v / 1048576).toFixed(2);
const ROWS = [
  ["load", "bytesReady", "transferred until interactive, KB", kb],
  ["load", "bytes", "transferred, total, KB", kb],
  ["load", "js", "– JS", kb],
  ["load", "css", "– CSS", kb],
  ["load", "font", "– fonts", kb],
  ["load", "image", "– images", kb],
  ["load", "html", "– HTML", kb],
  ["load", "data", "– data and other", kb],
  ["load", "jsDecoded", "JS unpacked, KB", kb],
  ["load", "requests", "requests", count],
  ["load", "external", "requests to other hosts (refused)", count],
  ["load", "fcp", "FCP, ms", ms],
  ["load", "lcp", "LCP, ms", ms],
  ["load", "visible", "element visible, ms", ms],
  ["load", "interactive", "element interactive, ms", ms],
  ["load", "quiet", "network and main thread quiet, ms", ms],
  ["load", "tbt", "TBT from navigation, ms", ms],
  ["load", "tbtAfterFcp", "TBT after FCP, ms", ms],
  ["load", "longestTask", "longest task, ms", ms],
  ["load", "mainThread", "main thread, ms", ms],
  ["load", "cls", "CLS", (v) => v.toFixed(3)],
  ["load", "heap", "JS heap after GC, MB", mb],
  ["load", "nodes", "DOM nodes", count],
  ["raw", "fcp", "FCP, ms", ms],
  ["raw", "lcp", "LCP, ms", ms],
  ["raw", "visible", "element visible, ms", ms],
  ["raw", "interactive", "element interactive, ms", ms],
  ["raw", "quiet", "network and main thread quiet, ms", ms],
  ["raw", "tbt", "TBT from navigation, ms", ms],
  ["raw", "mainThread", "main thread, ms", ms],
  ["raw", "heap", "JS heap after GC, MB", mb],
  ["typing", "inpP50", "interaction p50, ms", ms],
  ["typing", "inpP95", "interaction p95, ms", ms],
  ["typing", "inpMax", "interaction max, ms", ms],
  ["typing", "cpuPerAct", "main thread per key, ms", ms],
  ["typing", "typed", "characters that arrived", count],
  ["click", "inpP50", "interaction p50, ms", ms],
  ["click", "inpP95", "interaction p95, ms", ms],
  ["click", "inpMax", "interaction max, ms", ms],
  ["click", "cpuPerAct", "main thread per click, ms", ms],
  ["click", "seen", "clicks seen", count],
  ["pwa", "swBytes", "fetched by the service worker, KB", kb],
  ["pwa", "offlineReload", "opens without the server (1 yes)", count],
];
const MODE_TITLES = {
  load: "throttled load",
  raw: "unthrottled load",
  typing: "typing, CPU throttled",
  click: "clicking, CPU throttled",
  pwa: "offline",
};

function summarise(samples, baselineName) {
  const result = {};
  for (const [name, modes] of Object.entries(samples)) {
    result[name] = {};
    for (const [mode, list] of Object.entries(modes)) {
      const good = list.filter((s) => s && !s.error);
      if (!good.length) continue;
      const entry = (result[name][mode] = {
        n: good.length,
        median: {},
        min: {},
        max: {},
        ratio: {},
      });
      for (const key of Object.keys(good[0]).filter((k) =>
        good.some((s) => typeof s[k] === "number"),
      )) {
        const values = good.map((s) => s[key]).filter((v) => typeof v === "number");
        entry.median[key] = median(values);
        entry.min[key] = Math.min(...values);
        entry.max[key] = Math.max(...values);
        entry.ratio[key] = pairedRatio(list, samples[baselineName]?.[mode], key);
      }
    }
  }
  return result;
}

// Median over the rounds of value / baseline's value in the same round: what slows a round slows both.
function pairedRatio(list, baseline, key) {
  if (!baseline) return null;
  const ratios = list.map((s, i) =>
    s && !s.error && baseline[i] && !baseline[i].error && baseline[i][key] > 0
      ? s[key] / baseline[i][key]
      : null,
  );
  return median(ratios.filter((r) => r !== null && Number.isFinite(r)));
}

function table(summary, names, modes) {
  const lines = [];
  for (const mode of modes) {
    const present = names.filter((n) => summary[n]?.[mode]);
    if (!present.length) continue;
    lines.push(
      "",
      `**${MODE_TITLES[mode] ?? mode}**`,
      "",
      `| | ${present.join(" | ")} |`,
      `|---|${present.map(() => "---:").join("|")}|`,
    );
    for (const [, key, label, show] of ROWS.filter(([m]) => m === mode)) {
      const cells = present.map((n) => {
        const { median: med, ratio } = summary[n][mode];
        if (med[key] === undefined || med[key] === null) return "–";
        return (
          show(med[key]) +
          (ratio[key] !== null && ratio[key] !== undefined ? ` (×${ratio[key].toFixed(2)})` : "")
        );
      });
      lines.push(`| ${label} | ${cells.join(" | ")} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function checkAsserts(asserts, summary, samples) {
  const value = (ref) => {
    const [name, mode, key] = ref.split(".");
    const found = summary[name]?.[mode]?.median?.[key];
    return found === undefined ? NaN : found;
  };
  let ok = true;
  for (const a of asserts) {
    let actual, allowed;
    if (a.right) {
      const [ln, mode, key] = a.left.split(".");
      const [rn, rmode, rkey] = a.right.split(".");
      const paired =
        mode === rmode && key === rkey
          ? pairedRatio(samples[ln]?.[mode] ?? [], samples[rn]?.[rmode], key)
          : null;
      actual = paired ?? value(a.left) / value(a.right);
      allowed = a.factor;
    } else {
      actual = value(a.left);
      allowed = a.limit;
    }
    const holds = actual <= allowed; // false for NaN too: a figure that is missing has not met its goal
    ok &&= holds;
    console.log(
      `${holds ? "ok  " : "FAIL"} ${a.text}   (${a.right ? "ratio " : ""}${Number.isFinite(actual) ? actual.toFixed(2) : "missing"})`,
    );
  }
  return ok;
}

// ---------------------------------------------------------------- main

async function main() {
  const options = readOptions(process.argv.slice(2));
  const certificate = options.h2 ? makeCertificate() : undefined;
  options.pin = certificate?.pin;
  options.allowedHosts = [];
  const blank = await new StaticServer({
    root: os.tmpdir(),
    fallback: false,
    certificate,
  }).listen();
  const cleanup = [() => blank.close()];
  for (const target of options.targets) {
    target.blank = `${blank.origin}/__measure_blank__`;
    if (/^https?:/.test(target.where)) {
      target.url = new URL(target.path, target.where).href;
      options.allowedHosts.push(new URL(target.where).hostname);
    } else {
      if (!fs.existsSync(path.join(target.where, "index.html")))
        fail(`${target.where} has no index.html`);
      target.server = await new StaticServer({
        root: target.where,
        fallback: !target.noFallback,
        stubs: target.stub,
        certificate,
      }).listen();
      target.url = target.server.origin + target.path;
      cleanup.push(() => target.server.close());
    }
  }

  const RUN = {
    load: (t) => loadSample(t, options, { cpu: options.cpu, network: options.network }),
    raw: (t) => loadSample(t, options, { cpu: 1, network: null }),
    typing: (t) => typingSample(t, options),
    click: (t) => clickSample(t, options),
    pwa: (t) => pwaSample(t, options),
  };
  const rounds = {
    load: options.runs,
    raw: options.runs,
    typing: options.typingRuns,
    click: options.typingRuns,
    pwa: 1,
  };
  const names = options.targets.map((t) => t.name);
  const samples = Object.fromEntries(
    names.map((n) => [n, Object.fromEntries(options.modes.map((m) => [m, []]))]),
  );

  // Once without counting: fills the server's compressed copies and shows early that a selector is wrong.
  for (const target of options.targets) {
    if (target.seed) {
      target.profile = await makeSeededProfile(target, options);
      cleanup.push(() => fs.rmSync(target.profile, { recursive: true, force: true }));
    }
    try {
      if (options.shots) fs.mkdirSync(options.shots, { recursive: true });
      const shot = options.shots && path.join(options.shots, `${target.name}.png`);
      const sample = await loadSample(target, options, { cpu: 1, network: null, shot });
      if (sample.failed.length)
        console.error(`${target.name}: failed requests ${sample.failed.join(", ")}`);
    } catch (error) {
      console.error(`preflight of ${target.name} failed: ${error.message}`);
      target.skip = true;
    }
  }

  const version = execFileSync(options.chrome, ["--version"], {
    stdio: ["ignore", "pipe", "ignore"],
  })
    .toString()
    .trim();
  for (let round = 0; round < Math.max(...options.modes.map((m) => rounds[m])); round++) {
    for (const mode of options.modes) {
      if (round >= rounds[mode]) continue;
      for (let i = 0; i < options.targets.length; i++) {
        const target = options.targets[(i + round) % options.targets.length];
        if (
          target.skip ||
          (mode === "typing" && !target.input) ||
          (mode === "click" && !target.click)
        )
          continue;
        let sample;
        for (let attempt = 0; attempt <= options.retries; attempt++) {
          await waitForIdleMachine(options.maxForeign);
          try {
            const value = await RUN[mode](target);
            if (!sample || sample.error || value.foreign < sample.foreign)
              sample = { ...value, attempt };
            if (value.foreign <= options.maxForeign) break;
          } catch (error) {
            sample ??= { error: error.message.split("\n")[0] };
          }
        }
        samples[target.name][mode][round] = sample;
        console.error(
          `${mode} ${round + 1}/${rounds[mode]} ${target.name}: ${sample.error ?? describe(mode, sample)}`,
        );
      }
    }
  }

  const summary = summarise(samples, options.baseline);
  const report = table(summary, names, options.modes);
  console.log(report);
  const ok = checkAsserts(options.asserts, summary, samples);
  const meta = {
    date: new Date().toISOString(),
    chromium: version,
    node: process.version,
    cpu: os.cpus()[0]?.model,
    cores: os.cpus().length,
    runs: options.runs,
    typingRuns: options.typingRuns,
    cpuSlowdown: options.cpu,
    network: options.network,
    h2: options.h2,
    viewport: options.viewport,
    chars: options.chars,
    keyInterval: options.keyInterval,
    baseline: options.baseline,
  };
  if (options.json) {
    const targets = options.targets.map(({ server, profile, blank: _, ...rest }) => rest);
    fs.writeFileSync(
      options.json,
      `${JSON.stringify({ meta, targets, summary, samples }, null, 1)}\n`,
    );
  }
  if (options.md) fs.writeFileSync(options.md, report);
  for (const undo of cleanup) undo();
  process.exit(ok ? 0 : 1);
}

function describe(mode, s) {
  const noise = `foreign ${s.foreign.toFixed(2)}${s.attempt ? `, attempt ${s.attempt + 1}` : ""}`;
  if (mode === "typing" || mode === "click") {
    return `interaction p50 ${ms(s.inpP50)} p95 ${ms(s.inpP95)} max ${ms(s.inpMax)}, ${s.cpuPerAct.toFixed(1)} ms each, ${s.typed ?? s.seen} arrived (${noise})`;
  }
  if (mode === "pwa") return `service worker ${kb(s.swBytes ?? 0)} KB, offline ${s.offlineReload}`;
  return `${kb(s.bytes)} KB, FCP ${ms(s.fcp ?? 0)}, LCP ${ms(s.lcp ?? 0)}, interactive ${ms(s.interactive)}, TBT ${ms(s.tbt)}, heap ${mb(s.heap)} MB (${noise})`;
}

await main();
