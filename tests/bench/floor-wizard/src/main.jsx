// The floor for a wizard: the packages of ../floor, five routes of twelve fields each, the same kinds as
// in ../surveyjs, every change kept in a store that persists to localStorage, progress above the form.
import { createRoot } from "react-dom/client";
import {
  createBrowserRouter,
  Navigate,
  NavLink,
  RouterProvider,
  useNavigate,
  useParams,
} from "react-router-dom";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { z } from "zod";
import "./style.css";

const CHOICES = ["Not started", "Planned", "In place", "Measured", "Improved"];
const KINDS = ["text", "comment", "radiogroup", "checkbox", "dropdown", "boolean", "rating"];
const PHASES = Array.from({ length: 5 }, (_, p) =>
  Array.from({ length: 12 }, (_, q) => ({
    name: `p${p + 1}q${q + 1}`,
    kind: KINDS[q % KINDS.length],
  })),
);

const answers = z.record(
  z.string(),
  z.union([z.string().max(4000), z.array(z.string()), z.boolean(), z.null()]),
);

let pending;
const laterStorage = {
  getItem: (key) => JSON.parse(localStorage.getItem(key)),
  setItem: (key, value) => {
    clearTimeout(pending);
    pending = setTimeout(() => localStorage.setItem(key, JSON.stringify(value)), 300);
  },
  removeItem: (key) => localStorage.removeItem(key),
};
const useStore = create(
  persist(
    (set) => ({
      answers: {},
      save: (values) =>
        set((s) =>
          answers.safeParse(values).success ? { answers: { ...s.answers, ...values } } : s,
        ),
    }),
    { name: "wizard", storage: laterStorage },
  ),
);

const isAnswered = (v) =>
  Array.isArray(v) ? v.length > 0 : v !== "" && v !== undefined && v !== null && v !== false;

function Progress() {
  const done = useStore((s) => Object.values(s.answers).filter(isAnswered).length);
  return <progress max={60} value={done} aria-label="Progress" />;
}

function Field({ name, kind, register }) {
  if (kind === "text")
    return (
      <label>
        Name of {name}
        <input id={name} {...register(name)} />
      </label>
    );
  if (kind === "comment")
    return (
      <label>
        Describe {name}
        <textarea id={name} rows="3" {...register(name)} />
      </label>
    );
  if (kind === "boolean")
    return (
      <label>
        <input type="checkbox" {...register(name)} /> Is {name} done?
      </label>
    );
  if (kind === "dropdown") {
    return (
      <label>
        Level of {name}
        <select {...register(name)}>
          <option />{" "}
          {CHOICES.map((c) => (
            <option key={c}>{c}</option>
          ))}
        </select>
      </label>
    );
  }
  const type = kind === "checkbox" ? "checkbox" : "radio";
  return (
    <fieldset>
      <legend>
        {kind} {name}
      </legend>
      {(kind === "rating" ? ["1", "2", "3", "4", "5"] : CHOICES).map((c) => (
        <label key={c}>
          <input type={type} value={c} {...register(name)} /> {c}
        </label>
      ))}
    </fieldset>
  );
}

function Phase() {
  const phase = Number(useParams().phase);
  const fields = PHASES[phase - 1];
  const navigate = useNavigate();
  const save = useStore((s) => s.save);
  const { register, subscribe } = useForm({ defaultValues: useStore.getState().answers });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          save(Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined))),
      }),
    [subscribe, save],
  );
  return (
    <main>
      <h1>Phase {phase}</h1>
      <nav>
        {PHASES.map((_, i) => (
          <NavLink key={i} to={`/phase/${i + 1}`}>
            Phase {i + 1}{" "}
          </NavLink>
        ))}
      </nav>
      <Progress />
      <form>
        {fields.map((f) => (
          <Field key={f.name} {...f} register={register} />
        ))}
      </form>
      {phase > 1 && (
        <button id="previous" onClick={() => navigate(`/phase/${phase - 1}`)}>
          Previous
        </button>
      )}
      {phase < 5 && (
        <button id="next" onClick={() => navigate(`/phase/${phase + 1}`)}>
          Next
        </button>
      )}
    </main>
  );
}
function KeyedPhase() {
  const { phase } = useParams();
  return <Phase key={phase} />;
}

const router = createBrowserRouter([
  { path: "/phase/:phase", element: <KeyedPhase /> },
  { path: "*", element: <Navigate to="/phase/1" replace /> },
]);
createRoot(document.getElementById("root")).render(<RouterProvider router={router} />);
