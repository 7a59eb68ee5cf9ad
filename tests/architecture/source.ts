import { posix } from "node:path";

import { type ESTree, parseSync, Visitor } from "vite";

/** Every module that a source text names: imports, re-exports, `import()` and `import("…")` types. */
export function importsOf(file: string, source: string): string[] {
  const found: string[] = [];
  const note = (literal: { type: string; value?: unknown } | null) => {
    if (literal && typeof literal.value === "string") found.push(literal.value);
  };
  new Visitor({
    ImportDeclaration: (node) => note(node.source),
    ExportNamedDeclaration: (node) => note(node.source),
    ExportAllDeclaration: (node) => note(node.source),
    ImportExpression: (node) => note(node.source),
    TSImportType: (node) => note(node.source),
  }).visit(parseSync(file, source).program);
  return found;
}

/** `#domain/phase.ts` and `../domain/phase.ts` both become `domain/phase.ts`; packages give none. */
export function ownModule(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  return undefined;
}

/** Every name that a source text reads or gives. The `document` of `record.document` is none. */
export function namesIn(file: string, source: string): ReadonlySet<string> {
  const labels = new Set<ESTree.Node>();
  const names = new Set<string>();
  const label = (key: ESTree.Node, computed: boolean, shorthand = false) => {
    if (!computed && !shorthand) labels.add(key);
  };
  new Visitor({
    MemberExpression: (node) => label(node.property, node.computed),
    Property: (node) => label(node.key, node.computed, node.shorthand),
    TSPropertySignature: (node) => label(node.key, node.computed),
    Identifier: (node) => {
      if (!labels.has(node)) names.add(node.name);
    },
  }).visit(parseSync(file, source).program);
  return names;
}

/** What answers differently each time. `new Date(day)` and `Date.UTC` only reckon and may stay. */
export function surprisesIn(file: string, source: string): string[] {
  const found: string[] = [];
  new Visitor({
    NewExpression: (node) => {
      if (isNamed(node.callee, "Date") && node.arguments.length === 0) found.push("new Date()");
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, "Date")) found.push("Date()");
    },
    MemberExpression: (node) => {
      if (isNamed(node.object, "Date") && isNamed(node.property, "now")) found.push("Date.now");
      if (isNamed(node.object, "Math") && isNamed(node.property, "random"))
        found.push("Math.random");
    },
  }).visit(parseSync(file, source).program);
  return found;
}

/** Texts that only German writes: those with an umlaut or a sharp s. Comments do not count. */
export function germanIn(file: string, source: string): string[] {
  const found: string[] = [];
  const collect = (text: string) => {
    if (/[äöüß]/iu.test(text)) found.push(text.trim());
  };
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === "string") collect(node.value);
    },
    TemplateElement: (node) => collect(node.value.raw),
  }).visit(parseSync(file, source).program);
  return found;
}

const SPOKEN = [
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "caption",
  "description",
  "heading",
  "hint",
  "label",
  "legend",
  "message",
  "placeholder",
  "text",
  "title",
];

/** Words that a component shows but does not get from elsewhere, e.g. `<p>Hallo</p>`. */
export function wordsIn(file: string, source: string): string[] {
  const words: string[] = [];
  new Visitor({
    JSXText: (node) => collect(node.value),
    JSXAttribute: (node) => {
      if (node.name.type === "JSXIdentifier" && SPOKEN.includes(node.name.name))
        inspect(node.value);
    },
    JSXElement: (node) => node.children.forEach(inspect),
    JSXFragment: (node) => node.children.forEach(inspect),
  }).visit(parseSync(file, source).program);
  return words;

  function inspect(node: ESTree.Node | null): void {
    switch (node?.type) {
      case "JSXExpressionContainer":
        return inspect(node.expression);
      case "ConditionalExpression":
        return [node.consequent, node.alternate].forEach(inspect);
      case "LogicalExpression":
        return inspect(node.right);
      case "BinaryExpression":
        return [node.left, node.right].forEach(inspect);
      case "TemplateLiteral":
        return node.quasis.forEach((quasi) => collect(quasi.value.raw));
      case "Literal":
        if (typeof node.value === "string") collect(node.value);
        return;
      default:
    }
  }

  function collect(text: string): void {
    const spoken = text.replaceAll(/&(?:nbsp|shy|thinsp|ensp|emsp|ndash|hellip|times);/g, " ");
    if (/\p{L}/u.test(spoken)) words.push(text.trim());
  }
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}
