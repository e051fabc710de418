/** What a file holds, in the words of any board: before anybody decided where it goes. */
export interface Found {
  readonly title: string;
  readonly lists: readonly FoundList[];
  readonly cards: readonly FoundCard[];
  /** Names of people, each once. */
  readonly people: readonly string[];
  /** What a board of ours has no place for, with how often it is there. */
  readonly leftOut: ReadonlyArray<{ readonly what: LeftOut; readonly count: number }>;
}

export interface FoundList {
  readonly name: string;
  readonly closed: boolean;
}

export interface FoundCard {
  /** Index into `lists`. */
  readonly list: number;
  readonly title: string;
  readonly description: string;
  readonly firstStep: string;
  readonly checklists: readonly FoundChecklist[];
  readonly comments: readonly FoundComment[];
  readonly labels: readonly string[];
  readonly people: readonly string[];
  readonly due: string | null;
  readonly archived: boolean;
}

export interface FoundChecklist {
  readonly name: string;
  readonly items: ReadonlyArray<{ readonly text: string; readonly ticked: boolean }>;
}

export interface FoundComment {
  readonly by: string;
  readonly day: string;
  readonly text: string;
}

export type LeftOut =
  | "attachments"
  | "votes"
  | "stickers"
  | "covers"
  | "custom_fields"
  | "power_ups"
  | "start_dates"
  | "comments_elsewhere"
  | "members_unknown"
  | "columns";
