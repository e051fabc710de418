import type { ComponentType, FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fetched } from "./fetched.js";
import { t } from "./first_text.js";
import { stylesCome } from "./styles_come.js";
import { toast } from "./toasts.js";

/** A view whose code comes when it is first needed. Until then nothing is drawn; without a network it says so and tries on. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let known: ComponentType<Props> | null = null;
  const fetchIt = async () => {
    const [view] = await Promise.all([load(), stylesCome()]);
    known = view;
    return known;
  };
  return (props: Props) => {
    const [View, setView] = useState<{ it: ComponentType<Props> } | null>(known && { it: known });
    useEffect(() => {
      if (View) return;
      fetchIt().then(
        (it) => setView({ it }),
        () => {
          toast({ text: t.errors.network });
          void fetched(fetchIt).then((it) => setView({ it }));
        },
      );
    }, []);
    return View ? <View.it {...props} /> : null;
  };
}
