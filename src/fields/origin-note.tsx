import { Suspense } from "react";

import { useViews } from "#content/use-content.ts";
import { aboutOrigin } from "#domain/flow/about-origin.ts";
import type { Origin } from "#domain/shape.ts";

import { useFieldsEnv } from "./fields-env.ts";
import { originLink } from "./origin-link.ts";

/** „Herkunft: schließt die Lücke ‚Funktechnik‘“ with the way there; nothing once that entry is gone. */
export function OriginNote({ origin }: { origin: Origin }) {
  return (
    // The words may arrive while somebody is working here; the page must not blink for them.
    <Suspense fallback={null}>
      <Note origin={origin} />
    </Suspense>
  );
}

function Note({ origin }: { origin: Origin }) {
  const { content, context, base } = useFieldsEnv();
  const { flow } = useViews("search");
  const about = aboutOrigin(context.cycle, origin);
  const link = originLink(origin, content, base);
  if (!about) return null;
  return (
    <p className="origin-note small">
      {flow.from(flow.origins[origin.reason](about))}
      {link && (
        <>
          {" · "}
          <a href={link.href}>{flow.toOrigin(link.step)}</a>
        </>
      )}
    </p>
  );
}
