import type { ComponentChildren } from "preact";
import { contractText as words } from "../../languages/en/contract.js";
import type { TermName, Terms } from "../../model/contract_terms.js";
import { WrittenLines } from "../sheet/lines_field.js";
import { linesOf, useContract, useTerm } from "./page_context.js";
import { TermFrame } from "./term_frame.js";

type Named<Value> = { [Name in TermName]: Terms[Name] extends Value ? Name : never }[TermName];
type ListName = Exclude<Named<string[]>, "goals">;

/** A term that is a list of lines. */
export function LinesTerm({ name, children }: { name: ListName; children?: ComponentChildren }) {
  const { contract } = useContract();
  const saving = useTerm(name, contract.terms[name].join("\n"), (text) => ({ [name]: linesOf(text) }));
  return (
    <TermFrame name={name}>
      <WrittenLines
        saving={saving}
        label={words.terms[name]}
        add={words.line.add(words.terms[name])}
        placeholder={words.line.placeholder}
        most={12}
        limit={200}
        editable
      />
      {children}
    </TermFrame>
  );
}
