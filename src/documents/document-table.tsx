import { useId } from "react";

import type { TableBlock } from "./model.ts";

interface DocumentTableProps {
  table: TableBlock;
  /** The heading above says the same as the caption. */
  isNamedAbove: boolean;
}

/** A table of a work product; paper repeats its head on every page and cuts no row. */
export function DocumentTable({ table, isNamedAbove }: DocumentTableProps) {
  const captionId = useId();
  const { caption, columns, rows, empty } = table;
  if (rows.length === 0) return <p className="missing">{empty}</p>;
  return (
    // Without a stop for the keyboard nobody without a mouse could scroll it on a phone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="tw" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="fixed">
        <caption id={captionId} className={isNamedAbove ? "sr" : undefined}>
          {caption}
        </caption>
        <colgroup>
          {columns.map(({ width }, index) => (
            <col key={index} width={width === undefined ? undefined : `${width}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th key={index} scope="col" className={alignOf(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, strong, faint }, row) => (
            <tr key={row} className={strong ? "strong" : faint ? "faint" : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={alignOf(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function alignOf(index: number): string | undefined {
    const align = columns[index]?.align;
    if (align === undefined) return undefined;
    return align === "end" ? "r" : "c";
  }
}
