import { start } from "#content/de/start.ts";

/** Leads past the navigation. The hash of the address belongs to the router. */
export function SkipLink() {
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      }}
    >
      {start.skipLink}
    </a>
  );
}
