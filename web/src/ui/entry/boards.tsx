import { useEffect, useState } from "preact/hooks";
import { Puffin } from "../../icons/puffin.js";
import { offlineText } from "../../languages/en/offline.js";
import { me, type Person } from "../../sync/api/accounts.js";
import { type BoardHeading, createBoard, listBoards } from "../../sync/api/boards.js";
import { ApiError } from "../../sync/api/call.js";
import { keptList } from "../../sync/kept_list.js";
import { timeOf } from "../dates.js";
import { NewEngagement } from "../engage/new_engagement.js";
import { Companion } from "../look/companion.js";
import { LookButton } from "../look/look_button.js";
import { Field } from "../parts/field.js";
import { OtherLanguages } from "../parts/other_languages.js";
import { boardPath, navigate } from "../router.js";
import { signOut } from "../sign_out.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import { problemOf } from "./problem.js";

const byTitle = (one: BoardHeading, other: BoardHeading) => one.title.localeCompare(other.title);

/** The boards this person has a seat on, and the line that makes a new one. */
export function BoardsPage() {
  const [boards, setBoards] = useState<readonly BoardHeading[] | null>(null);
  const [person, setPerson] = useState<Person | null>(null);
  const [problem, setProblem] = useState("");
  const [away, setAway] = useState("");
  useEffect(() => {
    document.title = `${t.boards.title} · ${t.product}`;
    listBoards()
      .then(setBoards)
      .catch((error: unknown) => {
        if (error instanceof ApiError && error.loginRequired) navigate("/login", "replace");
        else if (error instanceof ApiError && error.serverIsAway) showKept();
        else setProblem(problemOf(error));
      });
    const showKept = () => {
      const kept = keptList();
      setBoards(kept?.boards ?? null);
      setAway(kept ? offlineText.listAsOf(timeOf(kept.at)) : offlineText.listNone);
    };
    me()
      .then(setPerson)
      .catch(() => undefined);
  }, []);
  return (
    <div class="boards-page">
      <header class="board-header">
        <Puffin />
        <h1 class="board-title">{t.boards.title}</h1>
        <span class="grow" />
        {person && (
          <span class="soft small" dir="auto">
            {person.name}
          </span>
        )}
        <LookButton />
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            void signOut();
          }}
        >
          {t.account.signOut}
        </button>
      </header>
      <main class="boards">
        {problem && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {away && (
          <p class="as-of" role="status">
            {away}
          </p>
        )}
        {away && boards === null && <Companion who="yeti" />}
        {boards === null && !problem && !away && <p class="soft late">{t.boards.loading}</p>}
        {boards?.length === 0 && (
          <div class="empty first">
            <p>{t.boards.empty}</p>
            <p class="soft">{t.boards.emptyHelp}</p>
            <Companion who="puffin" />
          </div>
        )}
        {boards && boards.length > 0 && (
          <ul class="board-list">
            {[...boards].sort(byTitle).map((board) => (
              <li key={board.id}>
                <a
                  href={boardPath(board.id)}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    navigate(boardPath(board.id));
                  }}
                >
                  <b dir="auto">{board.title}</b>
                  <span class="small soft">{t.boards.seat(t.seats[board.seat])}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {boards && !away && <NewBoard />}
        {boards && !away && <NewEngagement />}
        <OtherLanguages />
      </main>
    </div>
  );
}

function NewBoard() {
  const [title, setTitle] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const words = title.trim();
  const make = async () => {
    if (!words || textLength(words) > limits.boardTitle || busy) return;
    setBusy(true);
    try {
      const { id } = await createBoard(words);
      navigate(boardPath(id));
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  return (
    <section class="new-board">
      <h2>{t.boards.make}</h2>
      <Field
        label={t.boards.titleLabel}
        placeholder={t.boards.titlePlaceholder}
        value={title}
        onInput={setTitle}
        limit={limits.boardTitle}
        problem={problem}
        onEnter={() => void make()}
      />
      <div class="actions">
        <button type="button" class="button primary" disabled={!words || busy} onClick={() => void make()}>
          {t.boards.create}
        </button>
      </div>
    </section>
  );
}
