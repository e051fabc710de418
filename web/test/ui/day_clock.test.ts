import assert from "node:assert/strict";
import { test } from "node:test";
import { type Clock, DayClock } from "../../src/ui/card/day_clock.js";
import { isWebAddress, linkLine, readLink } from "../../src/ui/card/link_lines.js";

/** A clock that stands until it is told. */
class HeldClock implements Clock {
  timer: (() => void) | null = null;
  constructor(public time: number) {}
  now = () => this.time;
  after = (_ms: number, run: () => void) => {
    this.timer = run;
    return () => {
      this.timer = null;
    };
  };
  goTo(time: string): void {
    this.time = Date.parse(time);
    this.timer?.();
  }
}

test("a day clock moves on at midnight of its zone and not before", () => {
  const held = new HeldClock(Date.parse("2026-11-22T10:00:00.000Z"));
  const clock = new DayClock("Europe/Warsaw", held);
  const first = clock.at.value;
  held.goTo("2026-11-22T22:59:00.000Z");
  assert.equal(clock.at.value, first);
  held.goTo("2026-11-22T23:00:01.000Z");
  assert.equal(clock.at.value, Date.parse("2026-11-22T23:00:01.000Z"));
  clock.close();
  assert.equal(held.timer, null);
});

test("C16: only addresses of pages are links; a link survives being written as a line", () => {
  for (const address of ["https://example.org", "http://a.b/c?d=e#f"]) assert.ok(isWebAddress(address), address);
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "https://",
    "https:///x",
    "https://a b",
    "ftp://a",
  ]) {
    assert.ok(!isWebAddress(address), address);
  }
  const link = { url: "https://example.org/a", title: "Notes of the day" };
  assert.deepEqual(readLink(linkLine(link.url, link.title)), link);
  assert.deepEqual(readLink("https://example.org/a"), { url: "https://example.org/a", title: "" });
});
