// The floor: every package of our list, used once, for one route with one form.
// What this page costs is the least that any product on this list can cost.
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router-dom";
import { useForm } from "react-hook-form";
import { create } from "zustand";
import { z } from "zod";
import "./style.css";

const schema = z.object({
  name: z.string().min(1, "A name is needed").max(200),
  owner: z.string().email("Not an address"),
  notes: z.string().max(4000),
  checks: z.array(z.string()),
});

const useStore = create((set) => ({
  saved: null,
  save: (values) => set({ saved: values }),
}));

function resolver(values) {
  const result = schema.safeParse(values);
  if (result.success) return { values: result.data, errors: {} };
  const errors = {};
  for (const issue of result.error.issues) {
    errors[issue.path[0]] ??= { type: issue.code, message: issue.message };
  }
  return { values: {}, errors };
}

const CHECKS = ["Scope agreed", "Owner named", "Data listed", "Risks rated", "Review dated"];

function FormRoute() {
  const saved = useStore((s) => s.saved);
  const save = useStore((s) => s.save);
  const { register, handleSubmit, watch, formState } = useForm({
    resolver,
    defaultValues: { name: "", owner: "", notes: "", checks: [] },
  });
  const { errors } = formState;
  return (
    <main>
      <h1>New assessment</h1>
      <form onSubmit={handleSubmit(save)} noValidate>
        <label>
          Name
          <input id="name" {...register("name")} />
          <small role="alert">{errors.name?.message}</small>
        </label>
        <label>
          Owner
          <input id="owner" type="email" {...register("owner")} />
          <small role="alert">{errors.owner?.message}</small>
        </label>
        <label>
          Notes
          <textarea id="notes" rows="4" {...register("notes")} />
        </label>
        <fieldset>
          <legend>Checklist</legend>
          {CHECKS.map((text) => (
            <label key={text}>
              <input type="checkbox" value={text} {...register("checks")} /> {text}
            </label>
          ))}
        </fieldset>
        <button>Save</button>
        <output>{saved ? `Saved ${saved.name}` : `Draft: ${watch("name")}`}</output>
      </form>
    </main>
  );
}

const router = createBrowserRouter([{ path: "*", element: <FormRoute /> }]);
createRoot(document.getElementById("root")).render(<RouterProvider router={router} />);
