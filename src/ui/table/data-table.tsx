import "./table.css";

import type { ReactNode } from "react";

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Figures stand at the end, under each other. */
  readonly align?: "end" | undefined;
}

export interface TableRow {
  readonly id: string;
  /** One per column; the first one names the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** A closing row, e.g. with sums. */
  foot?: readonly ReactNode[] | undefined;
  /** On phones every row becomes a card. */
  fold?: boolean | undefined;
  /** Too wide for most screens: it scrolls in a frame that the keyboard reaches. */
  wide?: boolean | undefined;
  /** What to do while there are no rows. */
  empty?: string | undefined;
}

/** A table between rules. */
export function DataTable(props: DataTableProps) {
  const { caption, captionHidden, columns, rows, foot, fold = false, wide = false, empty } = props;
  // As cards the rows are blocks, and then some browsers forget that this is a table.
  const role = (name: string) => (fold ? name : undefined);

  const table = (
    <table className={fold ? "bt fold" : "bt"} role={role("table")}>
      <caption className={captionHidden ? "sr" : undefined}>{caption}</caption>
      <thead role={role("rowgroup")}>
        <tr role={role("row")}>
          {columns.map(({ id, label, align }) => (
            <th key={id} scope="col" className={side(align)} role={role("columnheader")}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role("rowgroup")}>
        {rows.map((row) => (
          <tr key={row.id} role={role("row")}>
            <Cells columns={columns} cells={row.cells} role={role} />
          </tr>
        ))}
        {rows.length === 0 && empty !== undefined && (
          <tr role={role("row")}>
            <td className="muted" colSpan={columns.length} role={role("cell")}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
      {foot && (
        <tfoot role={role("rowgroup")}>
          <tr role={role("row")}>
            <Cells columns={columns} cells={foot} role={role} />
          </tr>
        </tfoot>
      )}
    </table>
  );

  if (!wide) return <div className="tw">{table}</div>;
  return (
    // Without a stop for the keyboard nobody without a mouse could scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="tw" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

interface CellsProps {
  columns: readonly TableColumn[];
  cells: readonly ReactNode[];
  role: (name: string) => string | undefined;
}

function Cells({ columns, cells, role }: CellsProps) {
  return columns.map(({ id, label, align }, index) =>
    index === 0 ? (
      <th key={id} scope="row" role={role("rowheader")}>
        {cells[index]}
      </th>
    ) : (
      <td key={id} className={side(align)} data-l={label} role={role("cell")}>
        <span>{cells[index]}</span>
      </td>
    ),
  );
}

function side(align: "end" | undefined): string | undefined {
  return align === "end" ? "r" : undefined;
}
