import {
  type Answer,
  answerSchema,
  type Questionnaire,
  questionnaireSchema,
} from "#domain/questionnaire.ts";
import { type OpenedSeal, openedSealSchema } from "#domain/opened-seal.ts";

import { fingerprintOf } from "./fingerprint.ts";
import { isHarmless } from "./inspect.ts";

/** What travels between the companies, as a file or as a short code. */
export type Exchange =
  | { readonly kind: "questionnaire"; readonly questionnaire: Questionnaire }
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "openedSeal"; readonly openedSeal: OpenedSeal };

/** Why something from outside was not taken; the sentence for each lives in the content. */
export type ExchangeRefusal = "cut" | "changed" | "foreign" | "newer" | "notReadable" | "tooLarge";

export type Read = Exchange | { readonly kind: "refused"; readonly refusal: ExchangeRefusal };

const VERSION = 1;
const FORMATS = {
  questionnaire: "kdv-fragebogen",
  answer: "kdv-antwort",
  openedSeal: "kdv-siegel",
} as const;
/** First letter of a code: what it is, and which version of the form. */
const LETTERS = { questionnaire: "F", answer: "A", openedSeal: "S" } as const;
const KINDS = ["questionnaire", "answer", "openedSeal"] as const;
/** Digits of the fingerprint that tell a changed text from the one that was sent. */
const CHECK_DIGITS = 12;

/** Largest file or code that is read, in characters. */
export const MAX_EXCHANGE = 1024 * 1024;

/** The text of a file. Whoever edits it by hand breaks its fingerprint. */
export function writeExchange(exchange: Exchange): string {
  const content = contentOf(exchange);
  const file = {
    format: FORMATS[exchange.kind],
    version: VERSION,
    check: checkOf(content),
    content,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a file, all or nothing. */
export function readExchange(text: string): Read {
  if (text.length > MAX_EXCHANGE) return refused("tooLarge");
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused("notReadable");
  }
  if (typeof file !== "object" || file === null || !isHarmless(file)) return refused("foreign");
  const { format, version, check, content } = file as Readonly<Record<string, unknown>>;
  const kind = KINDS.find((one) => FORMATS[one] === format);
  if (!kind) return refused("foreign");
  if (typeof version === "number" && version > VERSION) return refused("newer");
  if (check !== checkOf(content)) return refused("changed");
  return parsed(kind, content);
}

/** A code of letters, digits, "-", "_" and ".", for an address or to be pasted into a mail. */
export async function encodeExchange(exchange: Exchange): Promise<string> {
  const text = JSON.stringify(contentOf(exchange));
  const payload = toBase64Url(await through(new TextEncoder().encode(text), deflater()));
  const letter = LETTERS[exchange.kind];
  return [`${letter}${VERSION}`, payload.length.toString(36), checkOf(payload), payload].join(".");
}

/** Reads a code; spaces, line breaks and quotation marks of mail programs do no harm. */
export async function decodeExchange(code: string): Promise<Read> {
  if (code.length > MAX_EXCHANGE) return refused("tooLarge");
  const found = /\b([FAS])(\d+)\.([0-9a-z]+)\.([0-9a-f]+)\.([\w-]+)/.exec(
    code.replaceAll(/[\s>]/g, ""),
  );
  if (!found) return refused(/^\W*[FAS]\d+(\.|$)/.test(code.trim()) ? "cut" : "notReadable");
  const [, letter, version, length, check, rest = ""] = found;
  if (Number(version) > VERSION) return refused("newer");
  const expected = Number.parseInt(length ?? "", 36);
  if (rest.length < expected) return refused("cut");
  const payload = rest.slice(0, expected);
  if (checkOf(payload) !== check) return refused("changed");
  try {
    const bytes = await through(fromBase64Url(payload), new DecompressionStream("deflate-raw"));
    const content: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!isHarmless(content)) return refused("foreign");
    return parsed(KINDS.find((kind) => LETTERS[kind] === letter) ?? "answer", content);
  } catch {
    return refused("notReadable");
  }
}

function contentOf(exchange: Exchange): Questionnaire | Answer | OpenedSeal {
  switch (exchange.kind) {
    case "questionnaire":
      return exchange.questionnaire;
    case "answer":
      return exchange.answer;
    case "openedSeal":
      return exchange.openedSeal;
  }
}

function parsed(kind: Exchange["kind"], content: unknown): Read {
  if (kind === "questionnaire") {
    const read = questionnaireSchema.safeParse(content);
    return read.success ? { kind, questionnaire: read.data } : refused("foreign");
  }
  if (kind === "openedSeal") {
    const read = openedSealSchema.safeParse(content);
    return read.success ? { kind, openedSeal: read.data } : refused("foreign");
  }
  const read = answerSchema.safeParse(content);
  return read.success ? { kind, answer: read.data } : refused("foreign");
}

function checkOf(content: unknown): string {
  return fingerprintOf(JSON.stringify([content])).slice(0, CHECK_DIGITS);
}

function deflater() {
  return new CompressionStream("deflate-raw");
}

/** Stops before more comes out than is read: a short code may unfold to gigabytes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    total += next.value.length;
    if (total > MAX_EXCHANGE) {
      await reader.cancel();
      throw new Error("More than an exchange holds.");
    }
    parts.push(next.value);
  }
  return joined(parts, total);
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

function refused(refusal: ExchangeRefusal): Read {
  return { kind: "refused", refusal };
}
