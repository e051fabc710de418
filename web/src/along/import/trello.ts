import { Fields } from "./fields.js";
import type { Found, FoundCard, FoundChecklist, FoundComment, LeftOut } from "./found.js";
import type { Json } from "./json_text.js";
import { importLimits } from "./limits.js";
import { ImportRefused } from "./refusal.js";
import type { Sliced } from "./slices.js";

const cardsPerStep = 20;

/** Reads a board as Trello exports it. Whatever does not fit what Trello writes is refused with its path. */
export function* readTrello(json: Json): Sliced<Found> {
  const file = new Fields(json, "");
  if (!file.has("lists") || !file.has("cards"))
    throw new ImportRefused(file.has("lists") ? "cards" : "lists", "missing");
  const lists = inPlace(file.objects("lists", importLimits.lists));
  const listAt = indexById(lists);
  const members = byId(file.objects("members", importLimits.people), (member) => nameOf(member));
  const cards = inPlace(file.objects("cards", importLimits.cards));
  const cardAt = indexById(cards);
  yield;
  const left = new Tally();
  const checklists = readChecklists(file, cardAt);
  yield;
  const comments = readComments(file, cardAt, left);
  const found: FoundCard[] = [];
  for (const [index, card] of cards.entries()) {
    if (index % cardsPerStep === 0) yield;
    found.push(readCard(card, { listAt, lists, members, checklists, comments, left }));
  }
  left.add("power_ups", file.list("pluginData", Number.POSITIVE_INFINITY).length);
  return {
    title: file.textOr("name", ""),
    lists: lists.map((list) => ({ name: list.text("name"), closed: list.flag("closed") })),
    cards: found,
    people: [...new Set(found.flatMap((card) => card.people))],
    leftOut: left.counts(),
  };
}

interface Around {
  listAt: ReadonlyMap<string, number>;
  lists: readonly Fields[];
  members: ReadonlyMap<string, string>;
  checklists: ReadonlyMap<string, readonly FoundChecklist[]>;
  comments: ReadonlyMap<string, readonly FoundComment[]>;
  left: Tally;
}

function readCard(card: Fields, { listAt, lists, members, checklists, comments, left }: Around): FoundCard {
  const id = card.text("id");
  const list = listAt.get(card.text("idList"));
  if (list === undefined) throw card.refuse("idList", "unknown_list");
  const ids = card.texts("idMembers", importLimits.people);
  const people = ids.flatMap((member) => members.get(member) ?? []);
  left.add("members_unknown", ids.length - people.length);
  left.add("attachments", card.list("attachments", Number.POSITIVE_INFINITY).length);
  left.add("stickers", card.list("stickers", Number.POSITIVE_INFINITY).length);
  left.add("custom_fields", card.list("customFieldItems", Number.POSITIVE_INFINITY).length);
  left.add("power_ups", card.list("pluginData", Number.POSITIVE_INFINITY).length);
  if (card.has("badges")) left.add("votes", card.object("badges").number("votes"));
  if (card.has("cover") && card.object("cover").has("idAttachment")) left.add("covers", 1);
  if (card.has("start")) left.add("start_dates", 1);
  return {
    list,
    title: card.text("name"),
    description: card.textOr("desc", ""),
    firstStep: "",
    checklists: checklists.get(id) ?? [],
    comments: comments.get(id) ?? [],
    labels: card
      .objects("labels", importLimits.people)
      .map((label) => label.textOr("name", "") || label.textOr("color", "")),
    people,
    due: card.dayOf("due"),
    archived: card.flag("closed") || (lists[list]?.flag("closed") ?? false),
  };
}

function readChecklists(file: Fields, cardAt: ReadonlyMap<string, number>): Map<string, FoundChecklist[]> {
  const found = new Map<string, FoundChecklist[]>();
  const checklists = inPlace(file.objects("checklists", importLimits.checklists));
  indexById(checklists);
  let lines = 0;
  for (const checklist of checklists) {
    const card = checklist.text("idCard");
    if (!cardAt.has(card)) throw checklist.refuse("idCard", "unknown_card");
    const items = inPlace(checklist.objects("checkItems", importLimits.lines)).map((item) => {
      return { text: item.text("name"), ticked: item.textOr("state", "") === "complete" };
    });
    lines += items.length;
    if (lines > importLimits.lines) throw checklist.refuse("checkItems", "too_many", importLimits.lines);
    found.set(card, [...(found.get(card) ?? []), { name: checklist.textOr("name", ""), items }]);
  }
  return found;
}

/** Oldest first. Trello keeps what was said on cards that are gone: that is counted and left out. */
function readComments(file: Fields, cardAt: ReadonlyMap<string, number>, left: Tally): Map<string, FoundComment[]> {
  const found = new Map<string, FoundComment[]>();
  const actions = file.objects("actions", Number.POSITIVE_INFINITY);
  let count = 0;
  for (const action of actions.reverse()) {
    if (action.textOr("type", "") !== "commentCard") continue;
    count += 1;
    if (count > importLimits.comments) throw new ImportRefused("actions", "too_many", importLimits.comments);
    const data = action.object("data");
    const card = data.object("card").text("id");
    if (!cardAt.has(card)) {
      left.add("comments_elsewhere", 1);
      continue;
    }
    const by = action.has("memberCreator") ? nameOf(action.object("memberCreator")) : "";
    const comment = { by, day: action.dayOf("date") ?? "", text: data.text("text") };
    const said = found.get(card);
    if (said) said.push(comment);
    else found.set(card, [comment]);
  }
  return found;
}

function nameOf(member: Fields): string {
  return member.textOr("fullName", "") || member.textOr("username", "");
}

/** In the order in which they stand on the board. */
function inPlace(entries: readonly Fields[]): Fields[] {
  return entries
    .map((entry) => ({ entry, pos: entry.number("pos") }))
    .sort((a, b) => a.pos - b.pos)
    .map(({ entry }) => entry);
}

function indexById(entries: readonly Fields[]): Map<string, number> {
  const at = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const id = entry.text("id");
    const before = at.get(id);
    if (before !== undefined) throw entry.refuse("id", "twice", entries[before]?.pathOf("id") ?? "");
    at.set(id, index);
  }
  return at;
}

function byId<Value>(entries: readonly Fields[], worthOf: (entry: Fields) => Value): Map<string, Value> {
  indexById(entries);
  return new Map(entries.map((entry) => [entry.text("id"), worthOf(entry)]));
}

/** How often each thing without a place was met. */
class Tally {
  readonly #counts = new Map<LeftOut, number>();

  add(what: LeftOut, count: number): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  counts(): Found["leftOut"] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}
