/** React Hook Form reads dots, brackets and commas in a name as a path; ids may contain them. */
export function encodeKey(key: string): string {
  return key.replaceAll(/[^\w-]/g, (letter) => `~${(letter.codePointAt(0) ?? 0).toString(16)}~`);
}

function decodeKey(name: string): string {
  return name.replaceAll(/~([0-9a-f]+)~/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** Name of a control within its form. */
export function nameOf(path: readonly string[]): string {
  return path.map(encodeKey).join(".");
}

export function pathOf(name: string): readonly string[] {
  return name.split(".").map(decodeKey);
}

/** Id of a control on the page, so that links can set the focus to it. */
export function elementId(phase: string, path: readonly string[]): string {
  return [phase, ...path].map(encodeKey).join("-");
}
