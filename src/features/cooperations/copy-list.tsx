import { useContent } from "#content/use-content.ts";
import type { Copy } from "#storage/database.ts";
import { dayOf, formatLongDate, formatTime } from "#ui/form/formatted-value.ts";

interface CopyListProps {
  copies: readonly Copy[];
  onRestore: (copy: Copy) => void;
}

/** Automatic copies, the latest first. */
export function CopyList({ copies, onRestore }: CopyListProps) {
  const { locale, screens } = useContent();
  const { data } = screens;
  if (copies.length === 0) return <p className="empty">{data.noCopies}</p>;
  return (
    <ul className="docs">
      {copies
        .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
        .map((copy) => {
          const name = copy.stored.cooperation.base.name ?? "";
          const when = `${formatLongDate(dayOf(copy.madeAt), locale)}, ${formatTime(copy.madeAt, locale)}`;
          return (
            <li key={copy.id}>
              <span>
                <b>{name}</b>{" "}
                <span className="small muted">
                  {when} · {data.reasons[copy.reason]}
                </span>
              </span>
              <button
                type="button"
                className="btn plain slim"
                aria-label={`${data.restore}: ${name}, ${when}`}
                onClick={() => onRestore(copy)}
              >
                {data.restore}
              </button>
            </li>
          );
        })}
    </ul>
  );
}
