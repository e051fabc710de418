// A small Trello export with everything in it that an import must do something about.

export function trelloBoard() {
  return {
    name: "Old board",
    lists: [
      { id: "l-done", name: "Fertig", closed: false, pos: 3 },
      { id: "l-open", name: "Offen", closed: false, pos: 1 },
      { id: "l-doing", name: "En cours", closed: false, pos: 2 },
    ],
    members: [
      { id: "m-lea", fullName: "Lea Lind", username: "lea" },
      { id: "m-otto", fullName: "", username: "otto" },
    ],
    cards: [
      {
        id: "c-1",
        name: "Ask three customers",
        desc: "What do they miss?",
        idList: "l-open",
        closed: false,
        due: "2026-03-17T12:00:00.000Z",
        idMembers: ["m-lea", "m-otto", "m-gone"],
        labels: [
          { id: "b-1", name: "Urgent", color: "red" },
          { id: "b-2", name: "", color: "blue" },
        ],
        pos: 2,
        attachments: [{ id: "a-1" }],
        stickers: [],
        customFieldItems: [{ id: "f-1" }],
        badges: { votes: 2 },
        cover: { idAttachment: null },
      },
      { id: "c-2", name: "Write it down", desc: "", idList: "l-doing", closed: false, due: null, pos: 1 },
      { id: "c-3", name: "Put away", desc: "", idList: "l-done", closed: true, due: null, pos: 3 },
    ],
    checklists: [
      {
        id: "k-1",
        idCard: "c-1",
        name: "Steps",
        pos: 1,
        checkItems: [
          { name: "Call Mia", state: "complete", pos: 1 },
          { name: "Call Tom", state: "incomplete", pos: 2 },
        ],
      },
    ],
    actions: [
      {
        type: "commentCard",
        date: "2026-03-03T09:00:00.000Z",
        data: { text: "second", card: { id: "c-1" } },
        memberCreator: { fullName: "Lea Lind" },
      },
      { type: "updateCard", date: "2026-03-02T10:00:00.000Z", data: {} },
      {
        type: "commentCard",
        date: "2026-03-02T09:00:00.000Z",
        data: { text: "first", card: { id: "c-1" } },
        memberCreator: { fullName: "Lea Lind" },
      },
      { type: "commentCard", date: "2026-03-01T09:00:00.000Z", data: { text: "lost", card: { id: "c-away" } } },
    ],
    pluginData: [],
  };
}

export type TrelloBoard = ReturnType<typeof trelloBoard>;
