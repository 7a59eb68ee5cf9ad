export interface RunningHead {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
  /** Stands at the foot of every page. */
  readonly foot?: string | undefined;
  readonly landscape?: boolean | undefined;
}

/** The rule that prints a text in the margin of every page. */
export function runningHeadRule({
  left,
  centre,
  right,
  foot = "",
  landscape = false,
}: RunningHead): string {
  const font = "font: 8.5pt Arial, sans-serif;";
  const above = "vertical-align: bottom; padding-bottom: 2mm; margin-bottom: 3mm;";
  const box = (place: string, text: string, more = above) =>
    `@${place} { content: ${cssString(text)}; ${font} ${more} }`;
  const rules = [
    landscape ? "size: A4 landscape;" : "",
    box("top-left", left),
    box("top-center", centre),
    box("top-right", right),
    foot && box("bottom-left", foot, "white-space: nowrap;"),
  ];
  return `@page { ${rules.join(" ")} }`;
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
