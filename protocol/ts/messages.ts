// Made from protocol.schema.json by generate.mjs: change the schema, then run `npm run types` in web/.

/**
 * Every message of SPEC.md. The one source of their shape: ts/messages.ts is made from it, the C++ codec is held against it by examples/.
 */
export type PuffinMessage = ClientFrame | ServerFrame | HttpBody;
/**
 * What a client sends.
 */
export type ClientFrame = JoinFrame | CommandFrame | PresenceFrame | PingFrame | StageFrame;
/**
 * One browser tab or bot, by its own choosing (L2).
 */
export type ClientId = string;
/**
 * A board's own counter, one step per event.
 */
export type Seq = number;
/**
 * Unique per client (C1).
 */
export type CommandId = string;
/**
 * A wish (C6).
 */
export type Command =
  | AddCard
  | EditCard
  | MoveCard
  | MoveCards
  | ArchiveCard
  | RestoreCard
  | AgreeCard
  | BlockCard
  | UnblockCard
  | AddComment
  | SetWipLimit
  | SetPersonWipLimit
  | SetBoardWipLimit
  | SetVerifyPolicy
  | RenameBoard
  | RenameColumn
  | SetColumnPolicy;
/**
 * The id of a new thing, made by the client (C4): a lower-case UUID.
 */
export type NewId = string;
/**
 * What a card is called.
 */
export type Title = string;
/**
 * One word of visible ASCII.
 */
export type Id = string;
/**
 * What a card is about (E2).
 */
export type CardType =
  | "task"
  | "event"
  | "homework"
  | "habit"
  | "experiment"
  | "observation"
  | "question"
  | "challenge"
  | "thought_experiment"
  | "learning_share";
/**
 * Why the limit is passed on purpose (C10).
 */
export type OverrideReason = string;
/**
 * What there is to say about a card.
 */
export type Description = string;
/**
 * One thing that must hold before a card is done.
 */
export type DoneWhenLine = string;
/**
 * How to begin; may be empty.
 */
export type FirstStep = string;
/**
 * One thing that shows what was done.
 */
export type EvidenceLine = string;
/**
 * A local calendar day, YYYY-MM-DD.
 */
export type LocalDate = string;
/**
 * Order and meaning fixed, labels free (C7).
 */
export type Column = "to_do" | "in_progress" | "verify" | "done";
/**
 * Why. In a command a blank one counts as left out where it may be left out.
 */
export type Reason = string;
/**
 * One line of evidence given with a move.
 */
export type MoveEvidence = string;
/**
 * What the verifier saw.
 */
export type Saw = string;
/**
 * Why; not blank.
 */
export type RequiredReason = string;
/**
 * What stands in the way (E2).
 */
export type BlockerCategory =
  | "waiting_on_other"
  | "external_dependency"
  | "missing_knowledge"
  | "missing_time"
  | "unclear_done_when"
  | "fear_or_avoidance"
  | "other";
/**
 * A question asks for an answer.
 */
export type CommentKind = "plain" | "question";
/**
 * What a comment says.
 */
export type CommentText = string;
/**
 * How many cards may stand.
 */
export type WipLimit = number;
/**
 * Who may verify a card.
 */
export type VerifyPolicy = "other_party" | "self_with_evidence";
/**
 * What a board is called.
 */
export type BoardTitle = string;
/**
 * What a column is called.
 */
export type Label = string;
/**
 * What must hold for a card to stand in a column; may be empty.
 */
export type Policy = string;
/**
 * What somebody looks at, edits or drags: opaque to the server, at most 4 KiB (L7).
 */
export type PresenceState = object;
/**
 * What the server sends.
 */
export type ServerFrame = Welcome | EventsFrame | RejectedFrame | PresenceNotice | PongFrame | ByeFrame;
/**
 * What a person is called.
 */
export type Name = string;
/**
 * What a person is on a board (E2).
 */
export type Seat = "coach" | "coachee" | "second_coach" | "sponsor" | "observer";
/**
 * A fact (E).
 */
export type PuffinEvent =
  | BoardCreated
  | BoardRenamed
  | ColumnRenamed
  | ColumnPolicySet
  | WipLimitSet
  | PersonWipLimitSet
  | BoardWipLimitSet
  | VerifyPolicySet
  | ParticipantJoined
  | ParticipantLeft
  | CardAdded
  | CardEdited
  | CardMoved
  | WipOverridden
  | OverLimitCleared
  | CardsReranked
  | CardArchived
  | CardRestored
  | CardAgreed
  | CardBlocked
  | CardUnblocked
  | CommentAdded;
/**
 * The event's place in the board's one order; the first is 1.
 */
export type EventSeq = number;
/**
 * UTC with milliseconds.
 */
export type Instant = string;
/**
 * The client whose command caused the event, or the word the server uses for its own acts.
 */
export type EventClient = string;
/**
 * The id of the command that caused the event.
 */
export type EventCommand = string;
/**
 * A plain board has no contract and no contract gate.
 */
export type BoardKind = "plain" | "engagement";
/**
 * Orders the cards of a column: plain byte order, equal ranks by id (B1).
 */
export type Rank = string;
/**
 * Why a command was refused (C8).
 */
export type RejectionCode =
  | "wip_full"
  | "person_wip_full"
  | "board_wip_full"
  | "override_cap"
  | "override_not_allowed"
  | "stale"
  | "skip_not_allowed"
  | "verify_not_allowed"
  | "criteria_not_met"
  | "not_ready"
  | "evidence_required"
  | "reason_required"
  | "no_contract"
  | "not_permitted"
  | "not_found"
  | "id_taken"
  | "too_long"
  | "bad_command"
  | "storage_failed";
/**
 * One form for each kind of rejection (C8).
 */
export type RejectionDetails =
  | LimitDetails
  | StaleCardDetails
  | StaleTextDetails
  | TransitionDetails
  | CriteriaDetails
  | IdDetails
  | LengthDetails
  | PathDetails
  | NoDetails;
/**
 * Bodies of H7, H8, H11 and H13.
 */
export type HttpBody =
  | CommandPost
  | CommandAccepted
  | BoardAt
  | EventsPage
  | PrivateSave
  | PrivateSaved
  | PrivateItems
  | PrivateStale
  | Rejection
  | HttpError;
/**
 * What somebody writes for themselves; may be empty.
 */
export type PrivateText = string;
/**
 * Grows with each change of a private text and never comes again for the same key; 0: there is none.
 */
export type PrivateVersion = number;
/**
 * The name of a private text (H14).
 */
export type PrivateKey = string;

/**
 * The client speaks first (L2).
 */
export interface JoinFrame {
  type: "join";
  protocol: 1;
  client: ClientId;
  since: Seq | null;
  /**
   * Comes in on stage (L13); left out: not.
   */
  stage?: boolean;
}
/**
 * C1.
 */
export interface CommandFrame {
  type: "command";
  id: CommandId;
  command: Command;
}
/**
 * `after` left out or null: the top. `owner` left out: the sender.
 */
export interface AddCard {
  type: "add_card";
  card: NewId;
  column: "to_do" | "in_progress";
  title: Title;
  after?: Id | null;
  owner?: Id | null;
  card_type?: CardType;
  override?: Override;
}
/**
 * Passes a full limit on purpose (C10).
 */
export interface Override {
  reason: OverrideReason;
}
/**
 * `read_at`: the seq at which the sender read the texts.
 */
export interface EditCard {
  type: "edit_card";
  card: Id;
  set: CardChanges;
  read_at?: Seq;
}
/**
 * What to set; a field left out stays.
 */
export interface CardChanges {
  title?: Title;
  description?: Description;
  /**
   * @maxItems 10
   */
  done_when?: DoneWhenLine[];
  first_step?: FirstStep;
  /**
   * @maxItems 20
   */
  evidence?: EvidenceLine[];
  owner?: Id | null;
  due?: LocalDate | null;
  type?: CardType;
}
/**
 * `after`: the card it lands below, null for the top. `from`: the column the sender saw.
 */
export interface MoveCard {
  type: "move_card";
  card: Id;
  from: Column;
  to: Column;
  after: Id | null;
  reason?: Reason;
  evidence?: MoveEvidence;
  verification?: Verification;
  override?: Override;
}
/**
 * One answer per done-when line.
 */
export interface Verification {
  saw?: Saw;
  /**
   * @maxItems 10
   */
  criteria_met: boolean[];
}
/**
 * All or nothing.
 */
export interface MoveCards {
  type: "move_cards";
  /**
   * @minItems 2
   * @maxItems 20
   */
  moves: Move[];
  override?: Override;
}
/**
 * One move of `move_cards`.
 */
export interface Move {
  card: Id;
  from: Column;
  to: Column;
  after: Id | null;
  reason?: Reason;
  evidence?: MoveEvidence;
  verification?: Verification;
}
/**
 * Puts a card away.
 */
export interface ArchiveCard {
  type: "archive_card";
  card: Id;
  reason?: Reason;
}
/**
 * Into `to_do`, or with `column` back to where it was archived from.
 */
export interface RestoreCard {
  type: "restore_card";
  card: Id;
  column?: Column;
  override?: Override;
}
/**
 * The sender agrees to the card as it stands.
 */
export interface AgreeCard {
  type: "agree_card";
  card: Id;
}
/**
 * Says what stands in the way.
 */
export interface BlockCard {
  type: "block_card";
  card: Id;
  reason: RequiredReason;
  category?: BlockerCategory;
  remover?: Id | null;
  check_date?: LocalDate | null;
}
/**
 * The way is free again.
 */
export interface UnblockCard {
  type: "unblock_card";
  card: Id;
  resolution?: Reason;
}
/**
 * `kind` left out: plain.
 */
export interface AddComment {
  type: "add_comment";
  card: Id;
  comment: NewId;
  kind?: CommentKind;
  text: CommentText;
}
/**
 * Null: no limit.
 */
export interface SetWipLimit {
  type: "set_wip_limit";
  column: Column;
  limit: WipLimit | null;
  reason?: Reason;
}
/**
 * Cards of one owner in progress.
 */
export interface SetPersonWipLimit {
  type: "set_person_wip_limit";
  limit: WipLimit | null;
}
/**
 * Cards in progress and in verify together.
 */
export interface SetBoardWipLimit {
  type: "set_board_wip_limit";
  limit: WipLimit | null;
}
/**
 * Who may verify.
 */
export interface SetVerifyPolicy {
  type: "set_verify_policy";
  policy: VerifyPolicy;
}
/**
 * Gives the board another title.
 */
export interface RenameBoard {
  type: "rename_board";
  title: BoardTitle;
}
/**
 * Gives a column another label.
 */
export interface RenameColumn {
  type: "rename_column";
  column: Column;
  label: Label;
}
/**
 * What must hold for a card to stand here.
 */
export interface SetColumnPolicy {
  type: "set_column_policy";
  column: Column;
  policy: Policy;
}
/**
 * What this client shows the others (L7).
 */
export interface PresenceFrame {
  type: "presence";
  state: PresenceState | null;
}
/**
 * `t` comes back as it is (L8).
 */
export interface PingFrame {
  type: "ping";
  t: unknown;
}
/**
 * From now on this client is on stage, or is no longer (L13).
 */
export interface StageFrame {
  type: "stage";
  on: boolean;
}
/**
 * Either the events the newcomer lacks or the board (L3).
 */
export interface Welcome {
  type: "welcome";
  protocol: 1;
  seq: Seq;
  you: You;
  presence: PresenceEntry[];
  events?: PuffinEvent[];
  board?: Board;
}
/**
 * Who the server takes the newcomer for.
 */
export interface You {
  participant: Id;
  name: Name;
  seat: Seat;
}
/**
 * What one client shows the others.
 */
export interface PresenceEntry {
  participant: Id;
  client: ClientId;
  state: PresenceState;
}
/**
 * The first event of every board.
 */
export interface BoardCreated {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "board_created";
  board: Id;
  title: BoardTitle;
  kind: BoardKind;
}
/**
 * The board has another title.
 */
export interface BoardRenamed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "board_renamed";
  title: BoardTitle;
}
/**
 * A column has another label.
 */
export interface ColumnRenamed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "column_renamed";
  column: Column;
  label: Label;
}
/**
 * What must hold for a card to stand there.
 */
export interface ColumnPolicySet {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "column_policy_set";
  column: Column;
  policy: Policy;
}
/**
 * A column has another limit; null: none.
 */
export interface WipLimitSet {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "wip_limit_set";
  column: Column;
  limit: WipLimit | null;
  reason: Reason | null;
}
/**
 * Cards of one owner in progress; null: no limit.
 */
export interface PersonWipLimitSet {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "person_wip_limit_set";
  limit: WipLimit | null;
}
/**
 * Cards in progress and in verify together; null: no limit.
 */
export interface BoardWipLimitSet {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "board_wip_limit_set";
  limit: WipLimit | null;
}
/**
 * Who may verify from now on.
 */
export interface VerifyPolicySet {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "verify_policy_set";
  policy: VerifyPolicy;
}
/**
 * Somebody took a seat, or changed seat or name.
 */
export interface ParticipantJoined {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "participant_joined";
  participant: Id;
  name: Name;
  seat: Seat;
}
/**
 * A seat was given up or taken back.
 */
export interface ParticipantLeft {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "participant_left";
  participant: Id;
}
/**
 * A new card.
 */
export interface CardAdded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_added";
  card: Id;
  number: number;
  column: Column;
  rank: Rank;
  title: Title;
  owner: Id | null;
  card_type: CardType;
}
/**
 * A card reads differently.
 */
export interface CardEdited {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_edited";
  card: Id;
  set: CardChanges;
}
/**
 * A card stands elsewhere.
 */
export interface CardMoved {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_moved";
  card: Id;
  from: Column;
  to: Column;
  rank: Rank;
  reason: Reason | null;
  evidence: MoveEvidence | null;
  verification: Verification | null;
}
/**
 * Follows the move and marks the card; `count` with the card in.
 */
export interface WipOverridden {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "wip_overridden";
  card: Id;
  column: Column;
  reason: RequiredReason;
  count: number;
  limit: WipLimit;
}
/**
 * These cards are no longer over a limit.
 */
export interface OverLimitCleared {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "over_limit_cleared";
  cards: Id[];
}
/**
 * The cards of a column got new ranks; their order stays.
 */
export interface CardsReranked {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "cards_reranked";
  column: Column;
  ranks: CardRank[];
}
/**
 * A card's new rank.
 */
export interface CardRank {
  card: Id;
  rank: Rank;
}
/**
 * A card was put away.
 */
export interface CardArchived {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_archived";
  card: Id;
  reason: Reason | null;
}
/**
 * A card came back.
 */
export interface CardRestored {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_restored";
  card: Id;
  column: Column;
  rank: Rank;
}
/**
 * `by` agreed to the card.
 */
export interface CardAgreed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_agreed";
  card: Id;
}
/**
 * Something stands in the way.
 */
export interface CardBlocked {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_blocked";
  card: Id;
  reason: RequiredReason;
  category: BlockerCategory;
  remover: Id | null;
  check_date: LocalDate | null;
}
/**
 * The way is free again.
 */
export interface CardUnblocked {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_unblocked";
  card: Id;
  resolution: Reason | null;
}
/**
 * A remark on a card.
 */
export interface CommentAdded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "comment_added";
  card: Id;
  comment: Id;
  kind: CommentKind;
  text: CommentText;
}
/**
 * The board as of some seq (B).
 */
export interface Board {
  id: Id;
  title: BoardTitle;
  kind: BoardKind;
  created_at: Instant;
  /**
   * @minItems 4
   * @maxItems 4
   */
  columns: ColumnSettings[];
  person_limit: WipLimit | null;
  board_limit: WipLimit | null;
  override_cap: number;
  verify_policy: VerifyPolicy;
  participants: Participant[];
  /**
   * @maxItems 10000
   */
  cards: Card[];
  next_number: number;
}
/**
 * One of the four columns as the pair set it up.
 */
export interface ColumnSettings {
  id: Column;
  label: Label;
  limit: WipLimit | null;
  policy: Policy;
}
/**
 * Somebody with a seat; `active` is false once the seat was given up, the name stays for the history.
 */
export interface Participant {
  id: Id;
  name: Name;
  seat: Seat;
  active: boolean;
}
/**
 * A card as it stands (B).
 */
export interface Card {
  id: Id;
  number: number;
  title: Title;
  type: CardType;
  column: Column;
  rank: Rank;
  owner: Id | null;
  proposed_by: Id;
  agreed: Agreement[];
  description: Description;
  /**
   * @maxItems 10
   */
  done_when: DoneWhenLine[];
  first_step: FirstStep;
  /**
   * @maxItems 20
   */
  evidence: EvidenceLine[];
  due: LocalDate | null;
  blocker: Blocker | null;
  /**
   * @maxItems 500
   */
  comments: Comment[];
  over_limit: boolean;
  created_at: Instant;
  entered_at: Instant;
  started_at: Instant | null;
  finished_at: Instant | null;
  archived: Archived | null;
  text_seqs: TextSeqs;
}
/**
 * Somebody agreed to the card as it stands.
 */
export interface Agreement {
  by: Id;
  at: Instant;
}
/**
 * What keeps a card from moving.
 */
export interface Blocker {
  reason: RequiredReason;
  category: BlockerCategory;
  remover: Id | null;
  check_date: LocalDate | null;
  by: Id;
  since: Instant;
}
/**
 * A remark on a card.
 */
export interface Comment {
  id: Id;
  by: Id;
  at: Instant;
  kind: CommentKind;
  text: CommentText;
}
/**
 * Who put a card away, and why.
 */
export interface Archived {
  by: Id;
  at: Instant;
  reason: Reason | null;
}
/**
 * For each text the seq of its last change (B3).
 */
export interface TextSeqs {
  title?: Seq;
  description?: Seq;
  done_when?: Seq;
  first_step?: Seq;
  evidence?: Seq;
}
/**
 * Contiguous events (L4).
 */
export interface EventsFrame {
  type: "events";
  /**
   * @minItems 1
   */
  events: PuffinEvent[];
}
/**
 * To the sender alone (L6).
 */
export interface RejectedFrame {
  type: "rejected";
  command: CommandId;
  code: RejectionCode;
  message: string;
  details: RejectionDetails;
}
/**
 * Every broken limit; the rejection's code is the first.
 */
export interface LimitDetails {
  /**
   * @minItems 1
   */
  limits: BrokenLimit[];
}
/**
 * A limit the command would pass: `column` of a column's limit, `person` of a person's; `count` as it stands, `cards` that hold the seats, oldest first.
 */
export interface BrokenLimit {
  code: "wip_full" | "person_wip_full" | "board_wip_full";
  column?: Column;
  person?: Id;
  count: number;
  limit: WipLimit;
  cards: Id[];
}
/**
 * The card as it stands.
 */
export interface StaleCardDetails {
  card: Card;
}
/**
 * The text as it stands (lists joined by line feeds) and the seq of its last change.
 */
export interface StaleTextDetails {
  field: "title" | "description" | "done_when" | "first_step" | "evidence";
  text: string;
  seq: Seq;
}
/**
 * The move there is not.
 */
export interface TransitionDetails {
  from: Column;
  to: Column;
}
/**
 * Indexes of the done-when lines not answered yes.
 */
export interface CriteriaDetails {
  lines: number[];
}
/**
 * The id that is missing or taken.
 */
export interface IdDetails {
  id: string;
}
/**
 * A text counts in code points, a list in entries.
 */
export interface LengthDetails {
  path: string;
  length: number;
  limit: number;
}
/**
 * The first wrong value, as C5 writes paths.
 */
export interface PathDetails {
  path: string;
}
/**
 * Nothing more to say.
 */
export interface NoDetails {}
/**
 * What another client shows; null when it left (L7).
 */
export interface PresenceNotice {
  type: "presence";
  participant: Id;
  client: ClientId;
  state: PresenceState | null;
}
/**
 * The answer to a ping (L8).
 */
export interface PongFrame {
  type: "pong";
  t: unknown;
}
/**
 * The server is stopping (L10).
 */
export interface ByeFrame {
  type: "bye";
  reason: string;
}
/**
 * The body of H8.
 */
export interface CommandPost {
  id: CommandId;
  client?: ClientId;
  command: Command;
}
/**
 * The answer of H8: the seq of the command's last event.
 */
export interface CommandAccepted {
  seq: EventSeq;
}
/**
 * The board as of seq (H7).
 */
export interface BoardAt {
  seq: Seq;
  board: Board;
}
/**
 * Contiguous events (H7).
 */
export interface EventsPage {
  events: PuffinEvent[];
}
/**
 * The body of a save (H13); `version` is the one read, 0 for a new item.
 */
export interface PrivateSave {
  text: PrivateText;
  version: PrivateVersion;
}
/**
 * The answer to a save, once durable (H13).
 */
export interface PrivateSaved {
  key: PrivateKey;
  version: PrivateVersion;
  changed_at: Instant;
}
/**
 * All that the asker keeps on a board, and nobody else's (H13).
 */
export interface PrivateItems {
  items: PrivateItem[];
}
/**
 * One private text (H13).
 */
export interface PrivateItem {
  key: PrivateKey;
  text: PrivateText;
  version: PrivateVersion;
  changed_at: Instant;
}
/**
 * A save against a version that is not the present one (H13): nothing was written.
 */
export interface PrivateStale {
  code: "stale";
  message: string;
  details: PrivateStaleDetails;
}
/**
 * The present text and its version; 0 and empty when the item is gone (H13).
 */
export interface PrivateStaleDetails {
  text: PrivateText;
  version: PrivateVersion;
}
/**
 * The reasoned no; `message` is one sentence a person can act on.
 */
export interface Rejection {
  code: RejectionCode;
  message: string;
  details: RejectionDetails;
}
/**
 * The body of every HTTP error that is not a rejection.
 */
export interface HttpError {
  code: string;
  message: string;
  details: HttpErrorDetails;
}
/**
 * `bad_json` and `bad_shape` name the `path` of the first wrong value (H11).
 */
export interface HttpErrorDetails {
  path?: string;
}
