import type { ColumnId } from "../../model/board.js";

// Names that lists and columns of tables commonly have, in several languages; a guess that the dialog lets one change.

const columnWords: ReadonlyArray<readonly [ColumnId, readonly string[]]> = [
  [
    "verify",
    [
      "verify",
      "review",
      "check",
      "test",
      "qa",
      "approv",
      "waiting for",
      "prüf",
      "test",
      "abnahme",
      "vérif",
      "à valider",
      "revis",
      "verific",
      "controle",
      "granska",
      "weryfik",
      "проверк",
      "لتحقق",
      "مراجعة",
      "בדיקה",
      "レビュー",
      "审核",
    ],
  ],
  [
    "in_progress",
    [
      "progress",
      "doing",
      "working",
      "wip",
      "started",
      "in arbeit",
      "in bearbeitung",
      "läuft",
      "laufend",
      "en cours",
      "en curso",
      "en progreso",
      "in corso",
      "em andamento",
      "fazendo",
      "bezig",
      "pågå",
      "w toku",
      "в работе",
      "قيد التنفيذ",
      "جار",
      "בביצוע",
      "בתהליך",
      "進行",
      "进行",
    ],
  ],
  [
    "done",
    [
      "done",
      "complete",
      "finished",
      "closed",
      "shipped",
      "erledigt",
      "fertig",
      "abgeschlossen",
      "terminé",
      "fini",
      "fait",
      "hecho",
      "terminad",
      "completad",
      "fatto",
      "finito",
      "feito",
      "concluíd",
      "klaar",
      "gereed",
      "klar",
      "gotowe",
      "zrobione",
      "готово",
      "сделано",
      "تم",
      "منجز",
      "בוצע",
      "הושלם",
      "完了",
      "完成",
    ],
  ],
];

/** Where a list most likely belongs; To Do when its name says nothing else. */
export function guessColumn(name: string): ColumnId {
  const words = name.toLocaleLowerCase();
  if (/^\s*(?:to[ -]?do|not (?:started|done))/.test(words)) return "to_do";
  return columnWords.find(([, known]) => known.some((word) => words.includes(word)))?.[0] ?? "to_do";
}

/** What a column of a table is used for. */
export type Use =
  | "title"
  | "description"
  | "list"
  | "done_when"
  | "first_step"
  | "owner"
  | "due"
  | "labels"
  | "comments"
  | "archived"
  | "none";

export const uses: readonly Use[] = [
  "none",
  "title",
  "description",
  "list",
  "done_when",
  "first_step",
  "owner",
  "due",
  "labels",
  "comments",
  "archived",
];

const useWords: ReadonlyArray<readonly [Use, readonly string[]]> = [
  [
    "title",
    [
      "title",
      "card name",
      "card title",
      "name",
      "task",
      "summary",
      "titel",
      "aufgabe",
      "titre",
      "tâche",
      "título",
      "titulo",
      "tarea",
      "titolo",
      "tarefa",
      "taak",
      "العنوان",
      "כותרת",
    ],
  ],
  [
    "description",
    [
      "description",
      "card description",
      "details",
      "notes",
      "beschreibung",
      "descripción",
      "descrizione",
      "descrição",
      "omschrijving",
      "الوصف",
      "תיאור",
    ],
  ],
  [
    "list",
    [
      "list",
      "list name",
      "column",
      "status",
      "state",
      "stage",
      "spalte",
      "liste",
      "colonne",
      "colonna",
      "columna",
      "coluna",
      "estado",
      "statut",
      "stato",
      "kolom",
      "الحالة",
      "סטטוס",
      "עמודה",
    ],
  ],
  [
    "done_when",
    ["done when", "checklist", "acceptance criteria", "fertig wenn", "criteria", "critères", "criterios", "criteri"],
  ],
  ["first_step", ["first step", "next step", "erster schritt"]],
  [
    "owner",
    [
      "owner",
      "assignee",
      "assigned to",
      "member",
      "members",
      "responsible",
      "person",
      "zuständig",
      "verantwortlich",
      "responsable",
      "asignado",
      "assegnato",
      "responsável",
      "المالك",
      "אחראי",
    ],
  ],
  [
    "due",
    [
      "due",
      "due date",
      "deadline",
      "fällig",
      "fälligkeit",
      "termin",
      "échéance",
      "fecha",
      "vencimiento",
      "scadenza",
      "prazo",
      "vervaldatum",
      "تاريخ",
      "תאריך",
    ],
  ],
  ["labels", ["labels", "label", "tags", "tag", "etiketten", "étiquettes", "etiquetas", "etichette"]],
  ["comments", ["comments", "comment", "kommentare", "commentaires", "comentarios", "commenti"]],
  ["archived", ["archived", "archiviert", "archivé", "archivado"]],
];

/** Each use is given once, to the first column whose name says it; without a title the first unused column is it. */
export function guessUses(names: readonly string[]): Use[] {
  const given = new Set<Use>();
  const guessed = names.map((name): Use => {
    const words = name.trim().toLocaleLowerCase();
    const use = useWords.find(([one, known]) => !given.has(one) && known.includes(words))?.[0] ?? "none";
    if (use !== "none") given.add(use);
    return use;
  });
  const first = guessed.indexOf("none");
  if (!given.has("title") && first >= 0) guessed[first] = "title";
  return guessed;
}
