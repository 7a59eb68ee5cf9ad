import type { Content } from "#content/content.ts";

/** What is written by hand once the boxes are ticked: the tally, the next steps, the signatures. */
export function EmptyEnd({ sheet }: { sheet: Content["screens"]["sheet"] }) {
  return (
    <div className="keep">
      <div className="result">
        <span>{sheet.star}</span>
        <span className="tally">
          {sheet.tally.map((label) => (
            <span key={label}>
              {label} <i />
            </span>
          ))}
        </span>
      </div>
      <p>{sheet.next}</p>
      <span className="ln" />
      <span className="ln" />
      <div className="sign">
        <span>{sheet.date}</span>
        <span>{sheet.forUs}</span>
        <span>{sheet.forPartner}</span>
      </div>
    </div>
  );
}
