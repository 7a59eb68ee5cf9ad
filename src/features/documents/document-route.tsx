import { type ReactNode, useEffect } from "react";
import { useParams, useSearchParams } from "react-router-dom";

import { useAllWords, useContent, useDocumentWords } from "#content/use-content.ts";
import type { WorkProduct } from "#documents/model.ts";
import { PRODUCTS } from "#documents/products.ts";
import { WorkDocumentSheet } from "#documents/work-document.tsx";
import { useCycleView } from "#state/cycle-view.ts";
import { Icon } from "#ui/icon.tsx";

/** A work product as it will be printed; `?fassung` names the variant. */
export function DocumentRoute({ notFound }: { notFound: ReactNode }) {
  const { document: path } = useParams();
  const product = PRODUCTS.find((one) => one.path === path);
  return product ? <DocumentPage key={product.id} product={product} /> : notFound;
}

function DocumentPage({ product }: { product: WorkProduct }) {
  const { phase, path, variants, stateOf, build, wordsIn } = product;
  const { base, context, readOnly } = useCycleView();
  const content = useContent();
  const words = useDocumentWords();
  const phases = useAllWords();
  const [search] = useSearchParams();
  const asked = search.get("fassung") ?? "";
  const variant = variants.includes(asked) ? asked : (variants[0] ?? "");
  const sheet = build({ content, words, phases, context, variant });
  const { title, variants: names } = wordsIn(words);
  const { name } = context.cooperation.base;
  useEffect(() => {
    document.title = `${title} – ${name ?? ""}`;
  }, [title, name]);

  return (
    <main id="main" className="desk" tabIndex={-1}>
      <div className="bar-top no-print">
        {variants.length > 1 && (
          <nav className="variants" aria-label={content.screens.documents.variant}>
            {variants.map((one) => (
              <a
                key={one}
                href={`#${base}/unterlagen/${path}?fassung=${one}`}
                aria-current={one === variant ? "page" : undefined}
              >
                {names?.[one] ?? one}
              </a>
            ))}
          </nav>
        )}
        <p className="actions">
          <a className="btn slim" href={`#${base}/unterlagen`}>
            {content.screens.documents.back}
          </a>
          <button type="button" className="btn primary slim" onClick={() => window.print()}>
            <Icon name="print" />
            {content.screens.sheet.print}
          </button>
        </p>
      </div>
      <WorkDocumentSheet
        document={sheet}
        phase={phase}
        state={stateOf(context)}
        content={content}
        words={words}
        context={context}
        base={readOnly ? undefined : base}
      />
    </main>
  );
}
