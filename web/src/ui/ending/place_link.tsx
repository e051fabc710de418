import type { ComponentChildren } from "preact";
import { navigate } from "../router.js";

interface Props {
  to: string;
  class: string;
  title?: string;
  children: ComponentChildren;
}

/** A link between the pages of one board: followed here, and still a link for who opens it in another tab. */
export function PlaceLink({ to, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
