import { useRef, useState } from "preact/hooks";

/** One command at a time from one place: true while the last one has no answer yet, which offline can be long. */
export function useSending(): [waits: boolean, run: (act: () => Promise<void>) => void] {
  const [waits, setWaits] = useState(false);
  const busy = useRef(false);
  const run = (act: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setWaits(true);
    void act().finally(() => {
      busy.current = false;
      setWaits(false);
    });
  };
  return [waits, run];
}
