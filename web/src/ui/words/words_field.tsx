import { wordsText } from "../../languages/en/text_words.js";
import { docOf, type WrittenField } from "../../model/written_together.js";
import { type Card, limits } from "../types.js";
import { TogetherField } from "./together_field.js";

/** A text of a card. */
export function WordsField({ card, field, editable }: { card: Card; field: WrittenField; editable: boolean }) {
  return (
    <TogetherField
      doc={docOf(card.id, field)}
      name={field}
      label={wordsText.label[field]}
      placeholder={wordsText.placeholder[field]}
      limit={limits[field]}
      text={card[field]}
      editable={editable}
    />
  );
}
