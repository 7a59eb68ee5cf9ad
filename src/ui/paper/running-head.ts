export interface RunningHead {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
  readonly landscape?: boolean | undefined;
}

/** The rule that prints a text in the margin of every page. */
export function runningHeadRule({ left, centre, right, landscape = false }: RunningHead): string {
  const font = "font: 8.5pt Arial, sans-serif; vertical-align: bottom; padding-bottom: 4mm;";
  const box = (place: string, text: string) =>
    `@top-${place} { content: ${cssString(text)}; ${font} }`;
  const size = landscape ? "size: A4 landscape;" : "";
  return `@page { ${size} ${box("left", left)} ${box("center", centre)} ${box("right", right)} }`;
}

/** A text as a CSS string. Whatever could end the string, the rule or a style element is escaped. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/[^\w ]/g, escaped)}"`;
}

function escaped(sign: string): string {
  // NUL has no escape in CSS: it stands for a damaged sign anyway.
  if (sign === "\u0000") return "\ufffd";
  const isControl = sign < " " || sign === "\u007f";
  return isControl || '"\\<>'.includes(sign) ? `\\${sign.charCodeAt(0).toString(16)} ` : sign;
}
