import { useState } from "preact/hooks";
import { contractText as words } from "../../languages/en/contract.js";
import { isDay } from "../../model/calendar.js";
import { rowsFrom, type Terms } from "../../model/contract_terms.js";
import { newId } from "../../sync/ids.js";
import { useToday } from "../plan/day.js";
import { WrittenLines } from "../sheet/lines_field.js";
import { ChosenInput } from "./chosen_input.js";
import { linesOf, useContract, useTerm } from "./page_context.js";
import { PaidMark } from "./paid_mark.js";
import { PriceFields } from "./price_fields.js";
import { TermFrame } from "./term_frame.js";
import { dayWords } from "./words.js";

type Per = NonNullable<Terms["rate"]>["per"];

const wholeDay = (text: string) => text === "" || (isDay(text) && text >= "2000");

/** The currency this contract speaks of already. */
function currencyOf(terms: Terms): string {
  return (
    terms.rate?.price.currency ??
    terms.quote?.price.currency ??
    terms.payments.find((one) => one.price)?.price?.currency ??
    "EUR"
  );
}

export function QuoteTerm() {
  const { contract, drafting, engagement } = useContract();
  const { quote } = contract.terms;
  const today = useToday(engagement.intent.time_zone);
  const until = quote?.valid_until ?? null;
  return (
    <TermFrame name="quote">
      <fieldset class="field">
        <legend>{words.terms.quote}</legend>
        <div class="chosen-row">
          <PriceFields
            of={words.terms.quote}
            keep="quote"
            price={quote?.price ?? null}
            currency={quote?.price.currency ?? currencyOf(contract.terms)}
            choose={(price) => drafting.choose({ quote: price && { price, valid_until: quote?.valid_until ?? null } })}
          />
          {quote && (
            <ChosenInput
              label={words.money.validUntil}
              keep="valid-until"
              type="date"
              value={quote.valid_until ?? ""}
              whole={wholeDay}
              choose={(day) => drafting.choose({ quote: { ...quote, valid_until: day || null } })}
            />
          )}
        </div>
        {until !== null && until < today && <p class="hint">{words.money.quoteOver(dayWords(until))}</p>}
      </fieldset>
    </TermFrame>
  );
}

/** Zero is a stated value, "nothing is paid" is another, and nothing said is none of them. */
export function RateTerm() {
  const { contract, drafting } = useContract();
  const { rate } = contract.terms;
  const currency = rate?.price.currency ?? currencyOf(contract.terms);
  // Chosen before there is an amount: nobody has stated a zero by it.
  const [wished, setWished] = useState<Per | null>(null);
  const choosePer = (value: string) => {
    const per = value === "" ? null : (value as Per);
    setWished(per);
    if (per === "none") void drafting.choose({ rate: { price: { amount_minor: 0, currency }, per } });
    else if (rate) void drafting.choose({ rate: per && rate.per !== "none" ? { ...rate, per } : null });
  };
  return (
    <TermFrame name="rate">
      <fieldset class="field">
        <legend>{words.terms.rate}</legend>
        <div class="chosen-row">
          {rate?.per !== "none" && (
            <PriceFields
              of={words.terms.rate}
              keep="rate"
              price={rate?.price ?? null}
              currency={currency}
              choose={(price) => drafting.choose({ rate: price && { price, per: rate?.per ?? wished ?? "session" } })}
            />
          )}
          <label class="field">
            <span class="label">{words.money.per}</span>
            <select
              class="input"
              aria-label={`${words.terms.rate}: ${words.money.per}`}
              value={rate?.per ?? wished ?? ""}
              onChange={(event) => choosePer(event.currentTarget.value)}
            >
              <option value="">{words.money.notSaid}</option>
              {Object.entries(words.money.pers).map(([per, label]) => (
                <option key={per} value={per}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="hint">{rateHint(rate)}</p>
      </fieldset>
    </TermFrame>
  );
}

function rateHint(rate: Terms["rate"]): string {
  if (!rate) return words.money.hint;
  if (rate.per === "none") return words.money.none;
  return rate.price.amount_minor === 0 ? words.money.zero : "";
}

/** What is paid and when; each payment can be marked as paid. */
export function PaymentsTerm() {
  const { contract, desk, drafting } = useContract();
  const { payments } = contract.terms;
  const rows = (text: string) =>
    rowsFrom(
      linesOf(text),
      desk.board().settings.engagement?.contract.terms.payments ?? payments,
      (row) => row.label,
      (label, row) => (row ? { ...row, label } : { id: newId(), label, price: null, due: null }),
    );
  const saving = useTerm("payments", payments.map((one) => one.label).join("\n"), (text) => ({ payments: rows(text) }));
  const change = (id: string, part: Partial<(typeof payments)[number]>) =>
    drafting.choose({ payments: rows(saving.text).map((row) => (row.id === id ? { ...row, ...part } : row)) });
  return (
    <TermFrame name="payments">
      <WrittenLines
        saving={saving}
        label={words.terms.payments}
        add={words.payment.add}
        placeholder={words.payment.placeholder}
        most={24}
        limit={80}
        editable
        beside={(line) => {
          const row = payments[line];
          if (!row) return null;
          return (
            <div class="chosen-row line-beside">
              <PriceFields
                of={row.label}
                keep={`price-${row.id}`}
                price={row.price}
                currency={row.price?.currency ?? currencyOf(contract.terms)}
                choose={(price) => change(row.id, { price })}
              />
              <ChosenInput
                label={words.money.due}
                keep={`due-${row.id}`}
                type="date"
                value={row.due ?? ""}
                whole={wholeDay}
                choose={(day) => change(row.id, { due: day || null })}
              />
              <PaidMark payment={row} />
            </div>
          );
        }}
      />
    </TermFrame>
  );
}
