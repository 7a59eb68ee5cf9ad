/** Puts names and numbers into the braces of a sentence; unknown braces stay as they are. */
export function fill(
  sentence: string,
  params: Readonly<Record<string, string | number>> | undefined,
): string {
  if (!params) return sentence;
  return sentence.replaceAll(/\{(\w+)\}/g, (brace, name: string) => String(params[name] ?? brace));
}
