import { useViews } from "#content/use-content.ts";
import { wordDiff } from "#domain/word-diff.ts";

/** Two texts in one, word by word: what is gone is struck out, what is new is underlined. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  const { clauses: texts } = useViews("structures");
  return (
    <p className="word-changes">
      {wordDiff(before, after).map(({ kind, text }, index) =>
        kind === "same" ? (
          <span key={index}>{text}</span>
        ) : kind === "removed" ? (
          <del key={index}>
            <span className="sr">{`[${texts.removed}: `}</span>
            {text}
            <span className="sr">] </span>
          </del>
        ) : (
          <ins key={index}>
            <span className="sr">{`[${texts.added}: `}</span>
            {text}
            <span className="sr">] </span>
          </ins>
        ),
      )}
    </p>
  );
}
