import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { createFeed, endFeed, type Feed, feedOf } from "../../sync/api/feeds.js";
import { useDesk } from "../board/desk.js";
import { dayOf } from "../dates.js";
import { problemOf } from "../entry/problem.js";
import { Dialog } from "../parts/dialog.js";
import { LinkLine } from "../parts/link_line.js";
import { t } from "../text.js";

/** The person's own calendar feed of this board: made, copied, renewed, ended. */
export function CalendarFeedDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const [feed, setFeed] = useState<Feed | null>(null);
  const [link, setLink] = useState("");
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const attempt = async (act: () => Promise<void>) => {
    setProblem("");
    setSaid("");
    try {
      await act();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const look = async () => setFeed(await feedOf(desk.id));
  useEffect(() => void attempt(look), [desk]);
  const make = () =>
    attempt(async () => {
      setLink(await createFeed(desk.id));
      await look();
    });
  const end = () =>
    attempt(async () => {
      await endFeed(desk.id);
      setLink("");
      setFeed({ active: false, made_at: null });
      setSaid(t.calendar.ended);
    });
  return (
    <Dialog title={t.calendar.title} onClose={done}>
      <p>{t.calendar.intro}</p>
      <p class="soft">{t.calendar.whoever}</p>
      {link && <LinkLine label={t.calendar.address} link={link} note={t.calendar.once} />}
      {feed?.made_at && !link && <p>{t.calendar.since(dayOf(feed.made_at))}</p>}
      <p role="status" class="said">
        {said}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {feed && <FeedActions active={feed.active} make={() => void make()} end={() => void end()} />}
    </Dialog>
  );
}

function FeedActions({ active, make, end }: { active: boolean; make: () => void; end: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  // The dialog opens before it is known what can be done, and ending takes its own button away.
  useLayoutEffect(() => {
    if (!active) first.current?.focus();
  }, [active]);
  if (!active) {
    return (
      <div class="actions">
        <button ref={first} type="button" class="button primary" onClick={make}>
          <Icon name="link" />
          {t.calendar.make}
        </button>
      </div>
    );
  }
  return (
    <>
      <p class="small soft">{t.calendar.renewHint}</p>
      <div class="actions">
        <button type="button" class="button" onClick={end}>
          {t.calendar.end}
        </button>
        <button type="button" class="button" onClick={make}>
          {t.calendar.renew}
        </button>
      </div>
    </>
  );
}
