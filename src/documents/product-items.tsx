import { useContent, useDocumentWords } from "#content/use-content.ts";
import type { CycleContext } from "#domain/context.ts";
import type { PhaseId } from "#domain/phase.ts";

import { PRODUCTS } from "./products.ts";

interface ProductItemsProps {
  phase: PhaseId;
  context: CycleContext;
  /** Address of the cycle. */
  base: string;
}

/** The work products of a phase as items of a list: name, state, and a link to each variant. */
export function ProductItems({ phase, context, base }: ProductItemsProps) {
  const words = useDocumentWords();
  const { documents } = useContent().screens;
  const { common } = words;
  return PRODUCTS.filter((product) => product.phase === phase).map(
    ({ id, path, variants, stateOf, wordsIn }) => {
      const { title, variants: names } = wordsIn(words);
      const address = `#${base}/unterlagen/${path}`;
      return (
        <li key={id}>
          <span>
            <b>{title}</b> <span className="doc-state">{common.states[stateOf(context)]}</span>
          </span>
          <span className="links">
            {variants.map((variant, index) => {
              const name = names?.[variant] ?? documents.open;
              return (
                <a
                  key={variant}
                  href={index === 0 ? address : `${address}?fassung=${variant}`}
                  aria-label={`${title}, ${name}`}
                >
                  {name}
                </a>
              );
            })}
          </span>
        </li>
      );
    },
  );
}
