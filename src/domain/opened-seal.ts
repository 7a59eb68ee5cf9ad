import * as z from "zod/mini";

/** Longest sealed text that is read, in characters; fifty people's answers take a tenth of it. */
const MAX = 100_000;
const words = () => z.string().check(z.maxLength(8000));

/** What the asking side hands out once the comparison is open: the text behind its seal. */
export const openedSealSchema = z.object({
  cooperationId: words(),
  cooperation: words(),
  cycle: z.int().check(z.minimum(1)),
  company: words(),
  text: z.string().check(z.maxLength(MAX)),
});
export type OpenedSeal = z.output<typeof openedSealSchema>;

const sheets = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.array(z.tuple([z.string(), z.array(z.nullable(z.number()))])),
]);

/**
 * The answers in a sealed text, person by person without a name; empty where only sums were sealed.
 * The form of the text is that of `sealedText`.
 */
export function sheetsIn(text: string): readonly (readonly (number | null)[])[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  const read = sheets.safeParse(content);
  if (!read.success) return [];
  const [, , , answers] = read.data;
  return answers.map(([, values]) => values);
}
