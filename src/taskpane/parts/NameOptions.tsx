interface NameOptionsProps {
  all: readonly string[];
  chosen: string;
  /** What stands for no name. */
  blank: string;
}

/** The names of a list, each once; what is chosen stays among them while they are read anew. */
export function NameOptions({ all, chosen, blank }: NameOptionsProps) {
  const names = [...new Set([...all, ...(chosen === "" ? [] : [chosen])])];
  return (
    <>
      <option value="">{blank}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </>
  );
}
