import "./status.css";
import { type LightName, LightShape } from "./light-symbol.tsx";

/** A traffic light: told by shape and word, coloured only on top of that. */
export function Lamp({ light, label }: { light: LightName; label: string }) {
  return (
    <span className={`lamp ${light}`}>
      <LightSymbol light={light} />
      {label}
    </span>
  );
}

/** The symbol alone. With `label` its word is there for those who hear it; without, say it beside. */
export function LightSymbol({ light, label }: { light: LightName; label?: string | undefined }) {
  return (
    <>
      <svg className={`lt lt-${light}`} viewBox="0 0 20 20" aria-hidden="true">
        <LightShape light={light} />
      </svg>
      {label !== undefined && <span className="sr">{label}</span>}
    </>
  );
}
