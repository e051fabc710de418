import assert from "node:assert/strict";
import { test } from "node:test";
import type { SignalNotice } from "../../../protocol/ts/messages.js";
import { joined } from "./support/joined.js";
import { Page } from "./support/page.js";

test("L12: a signal reaches the one page it names", async () => {
  const { server, clock, page } = await joined();
  const other = new Page(server, clock, { client: "client-two" });
  await other.flow();
  const heard: SignalNotice[] = [];
  const stop = other.session.onSignal((signal) => heard.push(signal));
  page.session.onSignal(() => assert.fail("it was for somebody else"));
  page.session.signal("client-two", { n: 1 });
  await page.flow();
  await other.flow();
  assert.deepEqual(
    heard.map(({ client, data }) => ({ client, data })),
    [{ client: "client-one", data: { n: 1 } }],
  );
  stop();
  page.session.signal("client-two", { n: 2 });
  await page.flow();
  await other.flow();
  assert.equal(heard.length, 1);
});

test("L12: without a connection a signal is not kept for later", async () => {
  const { page, clock } = await joined();
  page.wire.cut();
  page.session.signal("client-two", { n: 1 });
  clock.advance(1_000);
  await page.flow();
  assert.deepEqual(page.sent("signal"), []);
});
