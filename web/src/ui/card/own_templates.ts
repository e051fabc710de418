import type { Template } from "../../languages/en/card_templates.js";
import { type Card, cardTypes } from "../types.js";

const most = 20;

function keyOf(board: string): string {
  return `puffin.templates.${board}`;
}

/** The templates this person kept for a board, on this device. */
export function ownTemplates(board: string): Template[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(board)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isTemplate) : [];
  } catch {
    return [];
  }
}

export type Kept = "kept" | "full" | "no_room";

/** Keeps the shape of a card: its title as the name, its kind, its lines and first step. One of the same name goes. */
export function keepTemplate(board: string, card: Card): Kept {
  const { id, title: name, type, done_when, first_step } = card;
  const others = ownTemplates(board).filter((one) => one.name !== name);
  if (others.length >= most) return "full";
  return write(board, [...others, { id, name, type, done_when, first_step }]) ? "kept" : "no_room";
}

export function removeTemplate(board: string, id: string): void {
  write(
    board,
    ownTemplates(board).filter((one) => one.id !== id),
  );
}

function write(board: string, templates: readonly Template[]): boolean {
  try {
    localStorage.setItem(keyOf(board), JSON.stringify(templates));
    return true;
  } catch {
    return false;
  }
}

/** What is on a device may come from another version, or from another hand. */
function isTemplate(value: unknown): value is Template {
  const one = value as Template | null;
  if (typeof one !== "object" || one === null) return false;
  const texts = [one.id, one.name, one.first_step].every((text) => typeof text === "string");
  const lines = Array.isArray(one.done_when) && one.done_when.every((line) => typeof line === "string");
  return texts && lines && cardTypes.includes(one.type);
}
