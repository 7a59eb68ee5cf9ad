import { useEffect } from "react";

/** Title and lead of a page, and the title of the window. */
export function PageHead({ title, lead }: { title: string; lead: string }) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <section className="head">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
    </section>
  );
}
