import "./chart.css";

const PLACES = [1, 2, 3, 4, 5] as const;

/** A score of 1 to 5 as dots; its number stands beside it as text. */
export function Dots({ value }: { value: number }) {
  return (
    <svg className="dots" viewBox="0 0 50 10" aria-hidden="true">
      {PLACES.map((place) =>
        place <= value ? (
          <circle key={place} className="on" cx={place * 10 - 5} cy="5" r="4" />
        ) : (
          <circle key={place} className="off" cx={place * 10 - 5} cy="5" r="3.5" />
        ),
      )}
    </svg>
  );
}
