import { contractText as words } from "../../languages/en/contract.js";
import { amountText, minorOf } from "../../model/money.js";
import type { Rejection } from "../types.js";
import { ChosenInput } from "./chosen_input.js";

export interface Price {
  amount_minor: number;
  currency: string;
}

interface Props {
  /** What the amount is for, heard before "Amount". */
  of: string;
  /** As of ChosenInput. */
  keep: string;
  price: Price | null;
  currency: string;
  choose: (price: Price | null) => Promise<Rejection | null>;
}

const currencies = ["EUR", "USD", "GBP", "CHF", "PLN", "SEK", "NOK", "DKK", "CZK", "JPY", "INR", "BRL", "CAD", "AUD"];

/** An amount and its currency. An empty amount is none; zero is one. */
export function PriceFields({ of, keep, price, currency, choose }: Props) {
  const known = currencies.includes(currency) ? currencies : [currency, ...currencies];
  return (
    <>
      <ChosenInput
        of={of}
        keep={keep}
        label={words.money.amount}
        type="text"
        narrow
        value={price ? amountText(price.amount_minor, price.currency) : ""}
        whole={(text) => text.trim() === "" || minorOf(text, currency) !== null}
        problem={words.money.wrong}
        choose={(text) => {
          const minor = minorOf(text, currency);
          return choose(minor === null ? null : { amount_minor: minor, currency });
        }}
      />
      <label class="field narrow">
        <span class="label">{words.money.currency}</span>
        <select
          class="input"
          aria-label={`${of}: ${words.money.currency}`}
          value={currency}
          disabled={price === null}
          onChange={(event) => {
            const next = event.currentTarget.value;
            const minor = price && minorOf(amountText(price.amount_minor, price.currency), next);
            if (minor !== null) void choose({ amount_minor: minor, currency: next });
          }}
        >
          {known.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
    </>
  );
}
