// Made from protocol.schema.json by generate.mjs: change the schema, then run `npm run types` in web/.

/**
 * Every message of SPEC.md. The one source of their shape: ts/messages.ts is made from it, the C++ codec is held against it by examples/.
 */
export type PuffinMessage = ClientFrame | ServerFrame | HttpBody;
/**
 * What a client sends.
 */
export type ClientFrame = JoinFrame | CommandFrame | PresenceFrame | SignalFrame | PingFrame | StageFrame;
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
  | ChangeText
  | SetWipLimit
  | SetPersonWipLimit
  | SetBoardWipLimit
  | SetVerifyPolicy
  | RenameBoard
  | RenameColumn
  | SetColumnPolicy
  | SetIntent
  | AnswerReadiness
  | PauseEngagement
  | ResumeEngagement
  | EndEngagement
  | ProposeSeat
  | ConsentSeat
  | ReleaseSentence
  | WithdrawSentence
  | InspectCard
  | AskHelp
  | AnswerHelp
  | AskOverride
  | AnswerOverride
  | SetPolicies
  | EraseMyTexts
  | EditContract
  | SignContract
  | MarkPayment
  | CompleteContract
  | RenewContract
  | EditReport
  | AddGoal
  | EditGoal
  | AdoptGoal
  | CloseGoal
  | AddMeasure
  | EditMeasure
  | RemoveMeasure
  | AddPoint
  | RemovePoint
  | PlanSession
  | MoveSession
  | CancelSession
  | OpenSession
  | JoinSession
  | EnterStep
  | GiveVoice
  | GiveCheckIn
  | RecordOutcome
  | NoteStep
  | ReadyReflection
  | RevealReflection
  | SendPulse
  | CorrectSummary
  | ConfirmSummary
  | CloseSession
  | AddAddendum
  | MakeCommitment
  | AgreeCommitment
  | SettleCommitment
  | WithdrawAgreement
  | EditBlocker
  | AnswerComment
  | TakeBackComment
  | ThankCard
  | TakeBackThanks
  | SplitCard
  | AddLabel
  | EditLabel
  | RemoveLabel
  | ImportCard;
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
 * One line, may be empty; at most 280 characters (C11).
 */
export type LineOrNone280 = string;
/**
 * One line, not blank; at most 200 characters (C11).
 */
export type Line200 = string;
/**
 * One or more lines, may be empty; at most 2000 characters (C11).
 */
export type WordsOrNone2000 = string;
/**
 * How far outside the comfort zone a card lies.
 */
export type Stretch = "comfort" | "stretch" | "beyond";
/**
 * Leads to a page: http or https.
 */
export type WebAddress = string;
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
 * A text that is written together (T1): of a card, a goal, the contract or its report.
 */
export type TextDoc = string;
/**
 * Covers the text before, in UTF-16 units: n keeps, [n, lines…] replaces (T1).
 */
export type TextChange = (number | string[])[];
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
 * One line, may be empty; at most 500 characters (C11).
 */
export type LineOrNone500 = string;
/**
 * One line, not blank; at most 40 characters (C11).
 */
export type Line40 = string;
/**
 * One line, not blank; at most 64 characters (C11).
 */
export type Line64 = string;
/**
 * One or more lines, not blank; at most 500 characters (C11).
 */
export type Words500 = string;
/**
 * What a person is on a board (E2).
 */
export type Seat = "coach" | "coachee" | "second_coach" | "sponsor" | "observer";
/**
 * One line, not blank; at most 80 characters (C11).
 */
export type Line80 = string;
/**
 * One or more lines, not blank; at most 2000 characters (C11).
 */
export type Words2000 = string;
/**
 * Who may move a card (B6).
 */
export type MovePolicy = "anyone" | "owner_or_in_session" | "owner_only";
/**
 * Whether a card may be pulled that is not ready (B6).
 */
export type ReadyGate = "nudge" | "hard";
/**
 * Whether a limit may be passed on purpose (B6).
 */
export type OverrideMode = "either_with_reason" | "both_agree" | "never";
/**
 * Who signs (G4).
 */
export type ContractKind = "individual" | "organisation";
/**
 * One or more lines, may be empty; at most 4000 characters (C11).
 */
export type WordsOrNone4000 = string;
/**
 * ISO 4217.
 */
export type Currency = string;
/**
 * What the rate is for.
 */
export type RatePer = "session" | "hour" | "month" | "total" | "none";
/**
 * One line, not blank; at most 120 characters (C11).
 */
export type Line120 = string;
/**
 * One line, may be empty; at most 200 characters (C11).
 */
export type LineOrNone200 = string;
/**
 * Where a goal is (G6).
 */
export type GoalStatus = "proposed" | "adopted" | "achieved" | "partly" | "not_reached" | "dropped";
/**
 * One line, may be empty; at most 20 characters (C11).
 */
export type LineOrNone20 = string;
/**
 * Which way is better.
 */
export type Direction = "up" | "down" | "hold";
/**
 * A finite decimal number as it was written, so that nothing is rounded.
 */
export type Decimal = string;
/**
 * One or more lines, may be empty; at most 500 characters (C11).
 */
export type WordsOrNone500 = string;
/**
 * Its script (S2).
 */
export type SessionType = "first" | "coaching" | "retro" | "closing";
/**
 * UTC with milliseconds.
 */
export type Instant = string;
/**
 * A step of a script (S2).
 */
export type SessionStep =
  | "check_in"
  | "since_last_time"
  | "verify"
  | "in_progress"
  | "pull"
  | "commit"
  | "reflect"
  | "tell_the_story"
  | "celebrate"
  | "retro"
  | "keep_alive"
  | "choose";
/**
 * What came of a card in the review (S5).
 */
export type CardOutcome =
  | "looked_at"
  | "done"
  | "returned"
  | "noted"
  | "blocked"
  | "unblocked"
  | "split"
  | "put_back"
  | "pulled"
  | "swapped"
  | "learned";
/**
 * One or more lines, may be empty; at most 8000 characters (C11).
 */
export type WordsOrNone8000 = string;
/**
 * How a promise stands (S9).
 */
export type CommitmentState = "open" | "kept" | "late" | "not_kept" | "renegotiated" | "dropped_agreed";
/**
 * What got in the way (S9).
 */
export type CommitmentReason =
  | "underestimated"
  | "scope_larger"
  | "criteria_not_met"
  | "waiting_on_other"
  | "waiting_on_verify"
  | "competing_priority"
  | "avoided"
  | "no_longer_wanted"
  | "other";
/**
 * A short line of thanks; may be empty.
 */
export type ThanksText = string;
/**
 * Words on a label.
 */
export type LabelName = string;
/**
 * A calm colour of a label, never its only sign.
 */
export type LabelColor = "sand" | "clay" | "moss" | "sea" | "sky" | "plum" | "rose" | "slate";
/**
 * What somebody looks at, edits or drags: opaque to the server, at most 4 KiB (L7).
 */
export type PresenceState = object;
/**
 * What two clients say to each other: opaque to the server, at most 16 KiB (L12).
 */
export type SignalData = object;
/**
 * What the server sends.
 */
export type ServerFrame = Welcome | EventsFrame | RejectedFrame | PresenceNotice | SignalNotice | PongFrame | ByeFrame;
/**
 * What a person is called.
 */
export type Name = string;
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
  | CommentAdded
  | TextChanged
  | IntentSet
  | ReadinessAnswered
  | EngagementPaused
  | EngagementResumed
  | EngagementEnded
  | SeatProposed
  | SeatConsented
  | SentenceReleased
  | SentenceWithdrawn
  | TextsErased
  | CardInspected
  | HelpAsked
  | HelpAnswered
  | OverrideAsked
  | OverrideAnswered
  | PoliciesSet
  | ContractEdited
  | ContractSigned
  | ContractActivated
  | PaymentMarked
  | ContractCompleted
  | ContractRenewed
  | ReportEdited
  | GoalAdded
  | GoalEdited
  | GoalAdopted
  | GoalClosed
  | MeasureAdded
  | MeasureEdited
  | MeasureRemoved
  | PointAdded
  | PointRemoved
  | SessionPlanned
  | SessionMoved
  | SessionCancelled
  | SessionOpened
  | SessionJoined
  | StepBegun
  | VoiceGiven
  | CheckInGiven
  | OutcomeRecorded
  | StepNoted
  | ReflectionReady
  | ReflectionRevealed
  | PulseSent
  | SummaryCorrected
  | SummaryConfirmed
  | SessionClosed
  | AddendumAdded
  | CommitmentMade
  | CommitmentAgreed
  | CommitmentSettled
  | AgreementWithdrawn
  | BlockerEdited
  | CommentAnswered
  | CommentTakenBack
  | CardThanked
  | ThanksTakenBack
  | LabelAdded
  | LabelEdited
  | LabelRemoved
  | CardImported;
/**
 * The event's place in the board's one order; the first is 1.
 */
export type EventSeq = number;
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
 * Words of a comment; empty once it is taken back.
 */
export type CommentTextOrNone = string;
/**
 * Where an engagement is (G2).
 */
export type EngagementState = "drafting" | "active" | "paused" | "closing" | "closed";
/**
 * Where a contract is (G4).
 */
export type ContractState = "draft" | "partly_signed" | "active" | "completed" | "ended_early";
/**
 * Where a session is (S2).
 */
export type SessionState = "planned" | "open" | "closed" | "cancelled";
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
  | MissingDetails
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
  | SponsorPage
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
 * The name of a private text (H17).
 */
export type PrivateKey = string;
/**
 * What a sponsor may read of a settled contract: a line of `sponsor_sees` (H19).
 */
export type SponsorSight = "vision" | "goals" | "deliverables" | "dates" | "cadence" | "price" | "sessions_held";

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
 * `read_at`: the seq at which the sender read what is set.
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
  goal?: Id | null;
  deliverable?: Id | null;
  outside_contract?: LineOrNone280;
  expected_days?: number | null;
  /**
   * @maxItems 10
   */
  needs?: Line200[];
  why?: WordsOrNone2000;
  co_owner?: Id | null;
  stretch?: Stretch | null;
  /**
   * @maxItems 10
   */
  links?: Link[];
  /**
   * @maxItems 10
   */
  labels?: Id[];
}
/**
 * A page elsewhere; an empty title: the address is read.
 */
export interface Link {
  url: WebAddress;
  title: string;
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
  read_at?: Seq;
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
  read_at?: Seq;
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
  read_at?: Seq;
}
/**
 * Into `to_do`, or with `column` back to where it was archived from.
 */
export interface RestoreCard {
  type: "restore_card";
  card: Id;
  column?: Column;
  override?: Override;
  read_at?: Seq;
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
  read_at?: Seq;
}
/**
 * The way is free again.
 */
export interface UnblockCard {
  type: "unblock_card";
  card: Id;
  resolution?: Reason;
  read_at?: Seq;
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
 * Changes on top of each other, the first made on the text as of `read_at` (T2).
 */
export interface ChangeText {
  type: "change_text";
  doc: TextDoc;
  read_at: Seq;
  /**
   * @minItems 1
   * @maxItems 200
   */
  changes: TextChange[];
  version?: number;
}
/**
 * Null: no limit.
 */
export interface SetWipLimit {
  type: "set_wip_limit";
  column: Column;
  limit: WipLimit | null;
  reason?: Reason;
  read_at?: Seq;
}
/**
 * Cards of one owner in progress.
 */
export interface SetPersonWipLimit {
  type: "set_person_wip_limit";
  limit: WipLimit | null;
  read_at?: Seq;
}
/**
 * Cards in progress and in verify together.
 */
export interface SetBoardWipLimit {
  type: "set_board_wip_limit";
  limit: WipLimit | null;
  read_at?: Seq;
}
/**
 * Who may verify.
 */
export interface SetVerifyPolicy {
  type: "set_verify_policy";
  policy: VerifyPolicy;
  read_at?: Seq;
}
/**
 * Gives the board another title.
 */
export interface RenameBoard {
  type: "rename_board";
  title: BoardTitle;
  read_at?: Seq;
}
/**
 * Gives a column another label.
 */
export interface RenameColumn {
  type: "rename_column";
  column: Column;
  label: Label;
  read_at?: Seq;
}
/**
 * What must hold for a card to stand here.
 */
export interface SetColumnPolicy {
  type: "set_column_policy";
  column: Column;
  policy: Policy;
  read_at?: Seq;
}
/**
 * What the engagement is about.
 */
export interface SetIntent {
  type: "set_intent";
  set: IntentChanges;
}
/**
 * What to set; a field left out stays.
 */
export interface IntentChanges {
  topic?: LineOrNone500;
  intention?: LineOrNone500;
  /**
   * @maxItems 5
   */
  style?: Line40[];
  time_zone?: Line64;
  coach_profile?: WordsOrNone2000;
}
/**
 * The coachee's own yes, in their own words (G3).
 */
export interface AnswerReadiness {
  type: "answer_readiness";
  want: Words500;
  improve: Words500;
}
/**
 * Any coachee, at any time.
 */
export interface PauseEngagement {
  type: "pause_engagement";
  reason: LineOrNone280;
}
/**
 * Goes on where it was paused.
 */
export interface ResumeEngagement {
  type: "resume_engagement";
}
/**
 * Ends the contract early.
 */
export interface EndEngagement {
  type: "end_engagement";
  reason: LineOrNone280;
}
/**
 * Somebody else shall have a seat; every coachee is asked (G7).
 */
export interface ProposeSeat {
  type: "propose_seat";
  proposal: NewId;
  seat: Seat;
  who: Line80;
}
/**
 * A coachee's yes or no to it.
 */
export interface ConsentSeat {
  type: "consent_seat";
  proposal: Id;
  consent: boolean;
}
/**
 * A sentence the sponsor may read (G8).
 */
export interface ReleaseSentence {
  type: "release_sentence";
  release: NewId;
  text: Words2000;
}
/**
 * Takes a released sentence back.
 */
export interface WithdrawSentence {
  type: "withdraw_sentence";
  release: Id;
}
/**
 * The sender has looked through the ready list.
 */
export interface InspectCard {
  type: "inspect_card";
  card: Id;
}
/**
 * Asks a person, or (null) whoever can, for a hand with a card.
 */
export interface AskHelp {
  type: "ask_help";
  card: Id;
  person: Id | null;
  text: Words2000;
}
/**
 * The hand was given.
 */
export interface AnswerHelp {
  type: "answer_help";
  card: Id;
}
/**
 * Asks the other party to let the card into a full column (C15).
 */
export interface AskOverride {
  type: "ask_override";
  card: Id;
  to: Column;
  reason: LineOrNone280;
}
/**
 * The other party's yes or no; who asked takes it back by a no.
 */
export interface AnswerOverride {
  type: "answer_override";
  card: Id;
  agree: boolean;
}
/**
 * How the board is used (B6).
 */
export interface SetPolicies {
  type: "set_policies";
  set: PolicyChanges;
  read_at?: Seq;
}
/**
 * What to set; a field left out stays.
 */
export interface PolicyChanges {
  move?: MovePolicy;
  ready_gate?: ReadyGate;
  override_mode?: OverrideMode;
  count_blocked?: boolean;
}
/**
 * What the sender said of themselves is blanked (G9).
 */
export interface EraseMyTexts {
  type: "erase_my_texts";
}
/**
 * Terms to set; `read_at` as in edit_card; `version`: the one this makes as far as its writer knew.
 */
export interface EditContract {
  type: "edit_contract";
  set: TermsChanges;
  read_at?: Seq;
  version?: number;
}
/**
 * Terms to set; what is left out stays. The inner optional: can be set to nothing.
 */
export interface TermsChanges {
  kind?: ContractKind;
  vision?: WordsOrNone4000;
  quote?: Quote | null;
  /**
   * @maxItems 5
   */
  goals?: Line200[];
  /**
   * @maxItems 20
   */
  deliverables?: Deliverable[];
  start?: LocalDate | null;
  end?: LocalDate | null;
  rate?: Rate | null;
  payment_terms?: WordsOrNone2000;
  /**
   * @maxItems 24
   */
  payments?: Payment[];
  /**
   * @maxItems 12
   */
  role_is?: Line200[];
  /**
   * @maxItems 12
   */
  role_is_not?: Line200[];
  /**
   * @maxItems 12
   */
  coach_commits?: Line200[];
  /**
   * @maxItems 12
   */
  coachee_commits?: Line200[];
  cadence?: Cadence | null;
  confidentiality?: WordsOrNone2000;
  /**
   * @maxItems 12
   */
  sponsor_sees?: Line200[];
  ethics?: WordsOrNone2000;
  ending?: WordsOrNone2000;
}
/**
 * What it would cost.
 */
export interface Quote {
  price: Money;
  valid_until: LocalDate | null;
}
/**
 * Integer minor units of a currency; zero is a stated value.
 */
export interface Money {
  amount_minor: number;
  currency: Currency;
}
/**
 * What the contract promises to bring; `goal`: which of its goals it serves, from 0.
 */
export interface Deliverable {
  id: Id;
  what: Line200;
  goal: number | null;
}
/**
 * What it costs.
 */
export interface Rate {
  price: Money;
  per: RatePer;
}
/**
 * One payment that was agreed.
 */
export interface Payment {
  id: Id;
  label: Line80;
  price: Money | null;
  due: LocalDate | null;
}
/**
 * When the two meet: from the first such weekday on, always at the same local time.
 */
export interface Cadence {
  every_days: number;
  weekday: number;
  at_minutes: number;
  minutes: number;
}
/**
 * `version`: the one that was read; `read_at`: when, so that no wording is signed unread.
 */
export interface SignContract {
  type: "sign_contract";
  version: number;
  read_at?: Seq;
}
/**
 * A payment came, or did not after all.
 */
export interface MarkPayment {
  type: "mark_payment";
  payment: Id;
  paid: boolean;
}
/**
 * The contract has run its time.
 */
export interface CompleteContract {
  type: "complete_contract";
}
/**
 * A new draft with the terms of the last one but its payments.
 */
export interface RenewContract {
  type: "renew_contract";
  start: LocalDate;
  end: LocalDate;
}
/**
 * What came of the contract; the coachee's words come first (G11). `read_at` as in edit_card.
 */
export interface EditReport {
  type: "edit_report";
  set: ReportChanges;
  read_at?: Seq;
}
/**
 * What to set; a field left out stays.
 */
export interface ReportChanges {
  results?: WordsOrNone2000;
  celebrated?: WordsOrNone2000;
  kept_going?: WordsOrNone2000;
  not_worked?: WordsOrNone2000;
  learnings?: WordsOrNone2000;
}
/**
 * Proposed; `owner` left out: the sender.
 */
export interface AddGoal {
  type: "add_goal";
  goal: NewId;
  title: Line120;
  owner?: Id;
  why?: WordsOrNone2000;
  contract_goal?: number;
  target_date?: LocalDate;
}
/**
 * Its owner alone, once adopted.
 */
export interface EditGoal {
  type: "edit_goal";
  goal: Id;
  set: GoalChanges;
  read_at?: Seq;
}
/**
 * What to set; a field left out stays.
 */
export interface GoalChanges {
  title?: Line120;
  why?: WordsOrNone2000;
  org_goal?: LineOrNone200;
  learning_intent?: LineOrNone500;
  contract_goal?: number | null;
  target_date?: LocalDate | null;
}
/**
 * Its owner alone.
 */
export interface AdoptGoal {
  type: "adopt_goal";
  goal: Id;
}
/**
 * How it ended.
 */
export interface CloseGoal {
  type: "close_goal";
  goal: Id;
  status: GoalStatus;
  result?: WordsOrNone2000;
  read_at?: Seq;
}
/**
 * What will show it.
 */
export interface AddMeasure {
  type: "add_measure";
  measure: NewId;
  goal: Id;
  terms: MeasureTerms;
}
/**
 * What is said of a measure; its points stand beside it.
 */
export interface MeasureTerms {
  name: Line120;
  unit: LineOrNone20;
  direction: Direction;
  baseline: Mark;
  target: Mark;
  band: Band | null;
}
/**
 * What a measure was, or shall be, on a day.
 */
export interface Mark {
  date: LocalDate;
  value: Decimal;
}
/**
 * Where a held measure shall stay.
 */
export interface Band {
  lo: Decimal;
  hi: Decimal;
}
/**
 * Says the measure anew; its points stay.
 */
export interface EditMeasure {
  type: "edit_measure";
  measure: Id;
  terms: MeasureTerms;
  read_at?: Seq;
}
/**
 * With its points.
 */
export interface RemoveMeasure {
  type: "remove_measure";
  measure: Id;
  read_at?: Seq;
}
/**
 * What was measured on a day.
 */
export interface AddPoint {
  type: "add_point";
  measure: Id;
  point: NewId;
  date: LocalDate;
  value: Decimal;
  note?: WordsOrNone500;
}
/**
 * A point that was wrong.
 */
export interface RemovePoint {
  type: "remove_point";
  measure: Id;
  point: Id;
}
/**
 * A session at a time of its own.
 */
export interface PlanSession {
  type: "plan_session";
  session: NewId;
  session_type: SessionType;
  planned_start: Instant;
  planned_minutes: number;
}
/**
 * To another time, with a reason.
 */
export interface MoveSession {
  type: "move_session";
  session: Id;
  planned_start: Instant;
  reason: LineOrNone280;
  read_at?: Seq;
}
/**
 * It will not take place.
 */
export interface CancelSession {
  type: "cancel_session";
  session: Id;
  reason: LineOrNone280;
  read_at?: Seq;
}
/**
 * Begins it; one is open at most.
 */
export interface OpenSession {
  type: "open_session";
  session: Id;
}
/**
 * The sender takes part.
 */
export interface JoinSession {
  type: "join_session";
  session: Id;
}
/**
 * Goes on, or back.
 */
export interface EnterStep {
  type: "enter_step";
  session: Id;
  step: SessionStep;
}
/**
 * One voice at a time; null: nobody has it.
 */
export interface GiveVoice {
  type: "give_voice";
  session: Id;
  to: Id | null;
}
/**
 * The sender had their say; `shared` only if they want it kept.
 */
export interface GiveCheckIn {
  type: "give_check_in";
  session: Id;
  passed: boolean;
  shared?: WordsOrNone2000;
}
/**
 * What came of a card.
 */
export interface RecordOutcome {
  type: "record_outcome";
  session: Id;
  card: Id;
  outcome: CardOutcome;
  note?: WordsOrNone500;
}
/**
 * Writes a line into a step of talking, for both to read (S11).
 */
export interface NoteStep {
  type: "note_step";
  session: Id;
  step: SessionStep;
  text: Words2000;
}
/**
 * The sender's reflection is written.
 */
export interface ReadyReflection {
  type: "ready_reflection";
  session: Id;
}
/**
 * Its lines, once everybody is ready.
 */
export interface RevealReflection {
  type: "reveal_reflection";
  session: Id;
  /**
   * @maxItems 4
   */
  lines: Words500[];
}
/**
 * How useful it was, 1 to 5.
 */
export interface SendPulse {
  type: "send_pulse";
  session: Id;
  value: number;
  note?: WordsOrNone500;
}
/**
 * Its wording; null: as it writes itself.
 */
export interface CorrectSummary {
  type: "correct_summary";
  session: Id;
  summary: WordsOrNone8000 | null;
}
/**
 * The sender confirms the summary as it stands.
 */
export interface ConfirmSummary {
  type: "confirm_summary";
  session: Id;
}
/**
 * It is over.
 */
export interface CloseSession {
  type: "close_session";
  session: Id;
}
/**
 * To a closed session.
 */
export interface AddAddendum {
  type: "add_addendum";
  session: Id;
  text: Words2000;
}
/**
 * Due at the end of a day, at the start of a session, or (both left out) of the next one (S9).
 */
export interface MakeCommitment {
  type: "make_commitment";
  commitment: NewId;
  card: Id;
  session?: Id;
  due?: LocalDate;
  due_session?: Id;
  confidence: number;
  energy?: number;
  if_then?: LineOrNone500;
}
/**
 * The other party agrees to it.
 */
export interface AgreeCommitment {
  type: "agree_commitment";
  commitment: Id;
}
/**
 * How it went.
 */
export interface SettleCommitment {
  type: "settle_commitment";
  commitment: Id;
  state: CommitmentState;
  reason?: CommitmentReason;
  note?: WordsOrNone500;
  learned?: WordsOrNone500;
}
/**
 * Takes one's agreement back.
 */
export interface WithdrawAgreement {
  type: "withdraw_agreement";
  card: Id;
}
/**
 * Other words, remover or day for an open blocker.
 */
export interface EditBlocker {
  type: "edit_blocker";
  card: Id;
  set: BlockerChanges;
}
/**
 * What to set of an open blocker; a field left out stays.
 */
export interface BlockerChanges {
  reason?: RequiredReason;
  category?: BlockerCategory;
  remover?: Id | null;
  check_date?: LocalDate | null;
}
/**
 * Marks a question answered, or open again.
 */
export interface AnswerComment {
  type: "answer_comment";
  card: Id;
  comment: Id;
  answered: boolean;
}
/**
 * Takes one's own comment back; its place stays.
 */
export interface TakeBackComment {
  type: "take_back_comment";
  card: Id;
  comment: Id;
}
/**
 * Thanks for a card.
 */
export interface ThankCard {
  type: "thank_card";
  card: Id;
  text?: ThanksText;
}
/**
 * Takes one's thanks back.
 */
export interface TakeBackThanks {
  type: "take_back_thanks";
  card: Id;
}
/**
 * Makes a card of a part of another one (C20).
 */
export interface SplitCard {
  type: "split_card";
  card: Id;
  new_card: NewId;
  title: Title;
  /**
   * @maxItems 10
   */
  done_when: DoneWhenLine[];
  read_at?: Seq;
}
/**
 * A new label for the board.
 */
export interface AddLabel {
  type: "add_label";
  label: NewId;
  name: LabelName;
  color: LabelColor;
}
/**
 * Another name or colour.
 */
export interface EditLabel {
  type: "edit_label";
  label: Id;
  set: LabelChanges;
}
/**
 * What to set of a label; a field left out stays.
 */
export interface LabelChanges {
  name?: LabelName;
  color?: LabelColor;
}
/**
 * Takes the label from the board and its cards.
 */
export interface RemoveLabel {
  type: "remove_label";
  label: Id;
}
/**
 * A card of another board comes in whole, at the bottom of its column (C23).
 */
export interface ImportCard {
  type: "import_card";
  card: NewId;
  column: Column;
  title: Title;
  description: Description;
  /**
   * @maxItems 10
   */
  done_when: DoneWhenLine[];
  first_step?: FirstStep;
  owner: Id | null;
  due: LocalDate | null;
  /**
   * @maxItems 20
   */
  comments: ImportedComment[];
}
/**
 * What was said on a card of another board; who said it and when is part of the text.
 */
export interface ImportedComment {
  comment: NewId;
  text: CommentText;
}
/**
 * What this client shows the others (L7).
 */
export interface PresenceFrame {
  type: "presence";
  state: PresenceState | null;
}
/**
 * To one client of this board and to nobody else; `data` is at most 16 KiB (L12).
 */
export interface SignalFrame {
  type: "signal";
  to: ClientId;
  data: SignalData;
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
  split_from?: Id;
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
 * What was made of a text that is written together.
 */
export interface TextChanged {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "text_changed";
  doc: TextDoc;
  changes: TextChange[];
  version?: number;
}
/**
 * What the engagement is about.
 */
export interface IntentSet {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "intent_set";
  set: IntentChanges;
}
/**
 * `by` said yes in their own words.
 */
export interface ReadinessAnswered {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "readiness_answered";
  want: Words500;
  improve: Words500;
}
/**
 * A coachee paused it.
 */
export interface EngagementPaused {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "engagement_paused";
  reason: LineOrNone280;
}
/**
 * It goes on.
 */
export interface EngagementResumed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "engagement_resumed";
}
/**
 * It ended early.
 */
export interface EngagementEnded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "engagement_ended";
  reason: LineOrNone280;
}
/**
 * Somebody else shall have a seat.
 */
export interface SeatProposed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "seat_proposed";
  proposal: Id;
  seat: Seat;
  who: Line80;
}
/**
 * A coachee answered.
 */
export interface SeatConsented {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "seat_consented";
  proposal: Id;
  consent: boolean;
}
/**
 * The sponsor may read it.
 */
export interface SentenceReleased {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "sentence_released";
  release: Id;
  text: Words2000;
}
/**
 * The sponsor may no longer read it.
 */
export interface SentenceWithdrawn {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "sentence_withdrawn";
  release: Id;
}
/**
 * What `by` said of themselves is blanked.
 */
export interface TextsErased {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "texts_erased";
}
/**
 * `by` looked through the ready list.
 */
export interface CardInspected {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_inspected";
  card: Id;
}
/**
 * Somebody asked for a hand.
 */
export interface HelpAsked {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "help_asked";
  card: Id;
  person: Id | null;
  text: Words2000;
}
/**
 * The hand was given.
 */
export interface HelpAnswered {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "help_answered";
  card: Id;
}
/**
 * The other party was asked to let the card into a full column.
 */
export interface OverrideAsked {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "override_asked";
  card: Id;
  to: Column;
  reason: LineOrNone280;
}
/**
 * Agreed: the move follows. Else the wish is over.
 */
export interface OverrideAnswered {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "override_answered";
  card: Id;
  agreed: boolean;
}
/**
 * How the board is used.
 */
export interface PoliciesSet {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "policies_set";
  set: PolicyChanges;
}
/**
 * Final values; another `version` than before voids all signatures.
 */
export interface ContractEdited {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "contract_edited";
  set: TermsChanges;
  version: number;
}
/**
 * `by` signed this version.
 */
export interface ContractSigned {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "contract_signed";
  version: number;
}
/**
 * All signed: the board is open.
 */
export interface ContractActivated {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "contract_activated";
  version: number;
}
/**
 * A payment came, or did not after all.
 */
export interface PaymentMarked {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "payment_marked";
  payment: Id;
  paid: boolean;
}
/**
 * The contract has run its time.
 */
export interface ContractCompleted {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "contract_completed";
}
/**
 * A new draft; the last contract stands among the past ones.
 */
export interface ContractRenewed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "contract_renewed";
  terms: Terms;
}
/**
 * What the parties agree on, as they fill it in together. All may be empty until it is signed.
 */
export interface Terms {
  kind: ContractKind;
  vision: WordsOrNone4000;
  quote: Quote | null;
  /**
   * @maxItems 5
   */
  goals: Line200[];
  /**
   * @maxItems 20
   */
  deliverables: Deliverable[];
  start: LocalDate | null;
  end: LocalDate | null;
  rate: Rate | null;
  payment_terms: WordsOrNone2000;
  /**
   * @maxItems 24
   */
  payments: Payment[];
  /**
   * @maxItems 12
   */
  role_is: Line200[];
  /**
   * @maxItems 12
   */
  role_is_not: Line200[];
  /**
   * @maxItems 12
   */
  coach_commits: Line200[];
  /**
   * @maxItems 12
   */
  coachee_commits: Line200[];
  cadence: Cadence | null;
  confidentiality: WordsOrNone2000;
  /**
   * @maxItems 12
   */
  sponsor_sees: Line200[];
  ethics: WordsOrNone2000;
  ending: WordsOrNone2000;
}
/**
 * What came of the contract.
 */
export interface ReportEdited {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "report_edited";
  set: ReportChanges;
}
/**
 * The goal as it stands.
 */
export interface GoalAdded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "goal_added";
  goal: Goal;
}
/**
 * What the owner wants to reach (G6).
 */
export interface Goal {
  id: Id;
  title: Line120;
  why: WordsOrNone2000;
  org_goal: LineOrNone200;
  learning_intent: LineOrNone500;
  owner: Id;
  proposed_by: Id;
  adopted_at: Instant | null;
  contract_goal: number | null;
  target_date: LocalDate | null;
  status: GoalStatus;
  result: WordsOrNone2000;
}
/**
 * Final values.
 */
export interface GoalEdited {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "goal_edited";
  goal: Id;
  set: GoalChanges;
}
/**
 * Its owner made it theirs.
 */
export interface GoalAdopted {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "goal_adopted";
  goal: Id;
}
/**
 * How it ended.
 */
export interface GoalClosed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "goal_closed";
  goal: Id;
  status: GoalStatus;
  result: WordsOrNone2000;
}
/**
 * What will show it.
 */
export interface MeasureAdded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "measure_added";
  measure: Id;
  goal: Id;
  terms: MeasureTerms;
}
/**
 * Said anew; its points stay.
 */
export interface MeasureEdited {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "measure_edited";
  measure: Id;
  terms: MeasureTerms;
}
/**
 * With its points.
 */
export interface MeasureRemoved {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "measure_removed";
  measure: Id;
}
/**
 * What was measured on a day.
 */
export interface PointAdded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "point_added";
  measure: Id;
  point: Id;
  date: LocalDate;
  value: Decimal;
  note: WordsOrNone500;
}
/**
 * It was wrong.
 */
export interface PointRemoved {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "point_removed";
  measure: Id;
  point: Id;
}
/**
 * It will take place.
 */
export interface SessionPlanned {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "session_planned";
  session: Id;
  session_type: SessionType;
  planned_start: Instant;
  planned_minutes: number;
}
/**
 * To another time.
 */
export interface SessionMoved {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "session_moved";
  session: Id;
  planned_start: Instant;
  reason: LineOrNone280;
}
/**
 * It will not take place.
 */
export interface SessionCancelled {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "session_cancelled";
  session: Id;
  reason: LineOrNone280;
}
/**
 * It began; `by` takes part.
 */
export interface SessionOpened {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "session_opened";
  session: Id;
}
/**
 * `by` takes part.
 */
export interface SessionJoined {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "session_joined";
  session: Id;
}
/**
 * All go on together.
 */
export interface StepBegun {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "step_begun";
  session: Id;
  step: SessionStep;
}
/**
 * Whose turn it is.
 */
export interface VoiceGiven {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "voice_given";
  session: Id;
  to: Id | null;
}
/**
 * `by` had their say.
 */
export interface CheckInGiven {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "check_in_given";
  session: Id;
  passed: boolean;
  shared: WordsOrNone2000 | null;
}
/**
 * What came of a card.
 */
export interface OutcomeRecorded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "outcome_recorded";
  session: Id;
  card: Id;
  outcome: CardOutcome;
  note: WordsOrNone500 | null;
}
/**
 * `by` wrote a line down.
 */
export interface StepNoted {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "step_noted";
  session: Id;
  step: SessionStep;
  text: Words2000;
}
/**
 * `by` has written theirs.
 */
export interface ReflectionReady {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "reflection_ready";
  session: Id;
}
/**
 * What `by` had written.
 */
export interface ReflectionRevealed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "reflection_revealed";
  session: Id;
  /**
   * @maxItems 4
   */
  lines: Words500[];
}
/**
 * How useful it was to `by`.
 */
export interface PulseSent {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "pulse_sent";
  session: Id;
  value: number;
  note: WordsOrNone500;
}
/**
 * Its wording; confirmations begin anew.
 */
export interface SummaryCorrected {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "summary_corrected";
  session: Id;
  summary: WordsOrNone8000 | null;
}
/**
 * `by` confirms it.
 */
export interface SummaryConfirmed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "summary_confirmed";
  session: Id;
}
/**
 * It is over.
 */
export interface SessionClosed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "session_closed";
  session: Id;
}
/**
 * To a closed session.
 */
export interface AddendumAdded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "addendum_added";
  session: Id;
  text: Words2000;
}
/**
 * `by` promises.
 */
export interface CommitmentMade {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "commitment_made";
  commitment: Id;
  card: Id;
  session: Id | null;
  due_at: Instant;
  confidence: number;
  energy: number | null;
  if_then: LineOrNone500;
}
/**
 * `by` agrees to it.
 */
export interface CommitmentAgreed {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "commitment_agreed";
  commitment: Id;
}
/**
 * How it went.
 */
export interface CommitmentSettled {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "commitment_settled";
  commitment: Id;
  state: CommitmentState;
  reason: CommitmentReason | null;
  note: WordsOrNone500;
  learned: WordsOrNone500;
}
/**
 * `by` took their agreement back.
 */
export interface AgreementWithdrawn {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "agreement_withdrawn";
  card: Id;
}
/**
 * An open blocker was said anew.
 */
export interface BlockerEdited {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "blocker_edited";
  card: Id;
  set: BlockerChanges;
}
/**
 * A question was marked answered, or open again.
 */
export interface CommentAnswered {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "comment_answered";
  card: Id;
  comment: Id;
  answered: boolean;
}
/**
 * `by` took their comment back.
 */
export interface CommentTakenBack {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "comment_taken_back";
  card: Id;
  comment: Id;
}
/**
 * `by` said thanks.
 */
export interface CardThanked {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_thanked";
  card: Id;
  text: ThanksText;
}
/**
 * `by` took their thanks back.
 */
export interface ThanksTakenBack {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "thanks_taken_back";
  card: Id;
}
/**
 * A label for the board.
 */
export interface LabelAdded {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "label_added";
  label: Id;
  name: LabelName;
  color: LabelColor;
}
/**
 * Another name or colour.
 */
export interface LabelEdited {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "label_edited";
  label: Id;
  set: LabelChanges;
}
/**
 * A label went, from the cards as well.
 */
export interface LabelRemoved {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "label_removed";
  label: Id;
}
/**
 * A card of another board stands here now, whole.
 */
export interface CardImported {
  seq: EventSeq;
  at: Instant;
  by: Id;
  client: EventClient;
  command: EventCommand;
  type: "card_imported";
  card: Id;
  number: number;
  column: Column;
  rank: Rank;
  title: Title;
  description: Description;
  /**
   * @maxItems 10
   */
  done_when: DoneWhenLine[];
  first_step: FirstStep;
  owner: Id | null;
  due: LocalDate | null;
  /**
   * @maxItems 20
   */
  comments: ImportedComment[];
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
  policies: Policies;
  /**
   * @maxItems 30
   */
  labels: BoardLabel[];
  engagement: Engagement | null;
  seqs: {
    [k: string]: Seq;
  };
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
  goal: Id | null;
  deliverable: Id | null;
  outside_contract: LineOrNone280;
  expected_days: number | null;
  /**
   * @maxItems 10
   */
  needs: Line200[];
  inspected_by: Id[];
  help: HelpWanted | null;
  override_wish: OverrideWish | null;
  why: WordsOrNone2000;
  co_owner: Id | null;
  stretch: Stretch | null;
  /**
   * @maxItems 10
   */
  links: Link[];
  /**
   * @maxItems 10
   */
  labels: Id[];
  thanks: Thanks[];
  split_from: Id | null;
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
  text: CommentTextOrNone;
  answered: Agreement | null;
  taken_back: Instant | null;
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
 * For each field that changed the seq of its last change (B3).
 */
export interface TextSeqs {
  [k: string]: Seq;
}
/**
 * Somebody asked for a hand with a card: one person, or (null) whoever can.
 */
export interface HelpWanted {
  by: Id;
  at: Instant;
  person: Id | null;
  text: Words2000;
}
/**
 * Somebody asked the other party to let the card into a full column (C15).
 */
export interface OverrideWish {
  by: Id;
  at: Instant;
  to: Column;
  reason: LineOrNone280;
}
/**
 * One person's thanks for a card.
 */
export interface Thanks {
  by: Id;
  at: Instant;
  text: ThanksText;
}
/**
 * How a board is used: settings that either party may change (SPEC.md B6).
 */
export interface Policies {
  move: MovePolicy;
  ready_gate: ReadyGate;
  override_mode: OverrideMode;
  count_blocked: boolean;
}
/**
 * A label of the board.
 */
export interface BoardLabel {
  id: Id;
  name: LabelName;
  color: LabelColor;
}
/**
 * What an engagement is beyond its board (SPEC.md G, S).
 */
export interface Engagement {
  state: EngagementState;
  intent: Intent;
  readiness: Readiness[];
  pause: Pause | null;
  contract: Contract;
  report: Report;
  past: PastContract[];
  /**
   * @maxItems 50
   */
  goals: Goal[];
  measures: Measure[];
  sessions: Session[];
  commitments: Commitment[];
  proposals: SeatProposal[];
  releases: Release[];
}
/**
 * What it is about, said by those who take part.
 */
export interface Intent {
  topic: LineOrNone500;
  intention: LineOrNone500;
  /**
   * @maxItems 5
   */
  style: Line40[];
  time_zone: Line64;
  coach_profile: WordsOrNone2000;
}
/**
 * The coachee's own yes, in their own words: to being coached, and to having something to improve.
 */
export interface Readiness {
  by: Id;
  want: Words500;
  improve: Words500;
  at: Instant;
}
/**
 * Who paused, when and why.
 */
export interface Pause {
  by: Id;
  at: Instant;
  reason: LineOrNone280;
}
/**
 * `version` counts the wordings that somebody signed: an edit after a signature begins the next and voids all (G4).
 */
export interface Contract {
  state: ContractState;
  version: number;
  terms: Terms;
  signatures: Signature[];
  activated_at: Instant | null;
  ended_at: Instant | null;
  paid: {
    [k: string]: Instant;
  };
  text_seqs: {
    [k: string]: Seq;
  };
}
/**
 * Who signed which version, and when.
 */
export interface Signature {
  by: Id;
  version: number;
  at: Instant;
}
/**
 * How a contract ended, in the words of those who lived it; the coachee's come first (G11).
 */
export interface Report {
  results: WordsOrNone2000;
  celebrated: WordsOrNone2000;
  kept_going: WordsOrNone2000;
  not_worked: WordsOrNone2000;
  learnings: WordsOrNone2000;
  edited_by: Id[];
  text_seqs: {
    [k: string]: Seq;
  };
}
/**
 * A contract that is over, with its report.
 */
export interface PastContract {
  contract: Contract;
  report: Report;
}
/**
 * A measure of a goal with its points, by date.
 */
export interface Measure {
  id: Id;
  goal: Id;
  terms: MeasureTerms;
  points: Point[];
}
/**
 * What was measured on a day.
 */
export interface Point {
  id: Id;
  date: LocalDate;
  value: Decimal;
  note: WordsOrNone500;
  by: Id;
}
/**
 * A session (S).
 */
export interface Session {
  id: Id;
  type: SessionType;
  state: SessionState;
  planned_start: Instant;
  planned_minutes: number;
  postponed: Postponement[];
  cancelled_because: LineOrNone280 | null;
  opened_at: Instant | null;
  closed_at: Instant | null;
  attendees: Id[];
  steps: StepEntered[];
  voice: Id | null;
  check_ins: CheckIn[];
  outcomes: Outcome[];
  reflections: Reflection[];
  pulses: Pulse[];
  summary: WordsOrNone8000 | null;
  confirmed_by: Id[];
  addenda: Addendum[];
  notes: StepNote[];
  last_act_at: Instant | null;
}
/**
 * Moved to another time, from which and why.
 */
export interface Postponement {
  from: Instant;
  reason: LineOrNone280;
  by: Id;
}
/**
 * A step that was begun, and when: how long it took is the distance to the next.
 */
export interface StepEntered {
  step: SessionStep;
  at: Instant;
}
/**
 * That somebody had their say; the words are here only when they chose to share them.
 */
export interface CheckIn {
  by: Id;
  passed: boolean;
  shared: WordsOrNone2000 | null;
}
/**
 * What came of a card in the review.
 */
export interface Outcome {
  card: Id;
  outcome: CardOutcome;
  note: WordsOrNone500 | null;
  by: Id;
  at: Instant;
}
/**
 * Written by each alone; `lines` stay empty here until everybody is ready and theirs is revealed (S7).
 */
export interface Reflection {
  by: Id;
  revealed: boolean;
  /**
   * @maxItems 4
   */
  lines: Words500[];
}
/**
 * How useful the session was to them, 1 to 5.
 */
export interface Pulse {
  by: Id;
  value: number;
  note: WordsOrNone500;
}
/**
 * What was added after a session was closed.
 */
export interface Addendum {
  by: Id;
  at: Instant;
  text: Words2000;
}
/**
 * A line written down in a step of talking, for both to read (S11).
 */
export interface StepNote {
  step: SessionStep;
  by: Id;
  at: Instant;
  text: Words2000;
}
/**
 * A promise about a card (S9).
 */
export interface Commitment {
  id: Id;
  card: Id;
  by: Id;
  session: Id | null;
  made_at: Instant;
  due_at: Instant;
  confidence: number;
  energy: number | null;
  if_then: LineOrNone500;
  agreed_by: Id[];
  state: CommitmentState;
  delivered_at: Instant | null;
  settled_at: Instant | null;
  reason: CommitmentReason | null;
  note: WordsOrNone500;
  learned: WordsOrNone500;
}
/**
 * A seat somebody else shall have; every coachee has a say.
 */
export interface SeatProposal {
  id: Id;
  seat: Seat;
  who: Line80;
  by: Id;
  at: Instant;
  consented: Id[];
  declined: boolean;
}
/**
 * A sentence the coachee lets the sponsor read.
 */
export interface Release {
  id: Id;
  text: Words2000;
  by: Id;
  at: Instant;
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
 * The text as it stands (lists joined by line feeds) and the seq of its last change; of a signature the `version` that stands.
 */
export interface StaleTextDetails {
  field: string;
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
 * Fields of what must be there first.
 */
export interface MissingDetails {
  missing: string[];
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
 * What another client says to this one; the names are the sender's (L12).
 */
export interface SignalNotice {
  type: "signal";
  participant: Id;
  client: ClientId;
  data: SignalData;
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
 * All that a sponsor sees (H19). `terms`: whole while they are to be signed, then what `sees` names.
 */
export interface SponsorPage {
  title: BoardTitle;
  you: Id;
  people: SponsorPerson[];
  time_zone: Line64;
  state: ContractState;
  kind: ContractKind;
  version: number;
  may_sign: boolean;
  terms: TermsChanges | null;
  signatures: Signature[];
  sees: SponsorSight[];
  releases: SponsorSentence[];
  sessions_held: LocalDate[] | null;
}
/**
 * Somebody a sponsor knows by name.
 */
export interface SponsorPerson {
  id: Id;
  name: Name;
  seat: Seat;
}
/**
 * A sentence the coachee released.
 */
export interface SponsorSentence {
  text: Words2000;
  at: Instant;
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
