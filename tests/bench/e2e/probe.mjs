// What runs inside the pages. Each function is sent to the browser as text, so it stands alone.
// Times are milliseconds since 1970 on the clock all pages of one machine share.

/** Notes when a card was let go, sent, heard of, drawn and painted. `bench.expect` arms it for one move. */
export function watchMoves() {
  const now = () => performance.timeOrigin + performance.now();
  let wanted = null;
  const note = (what, at = now()) => {
    if (!wanted) return;
    wanted.times[what] ??= at;
    if (wanted.times.painted && wanted.times.heard) wanted.resolve(wanted.times);
  };
  addEventListener("pointerup", (event) => note("released", performance.timeOrigin + event.timeStamp), true);
  window.WebSocket = class extends WebSocket {
    constructor(...parameters) {
      super(...parameters);
      this.addEventListener("message", ({ data }) => {
        if (wanted && data.includes("card_moved") && data.includes(wanted.card)) note("heard");
      });
    }
    send(text) {
      if (wanted && text.includes("move_card") && text.includes(wanted.card)) note("sent");
      super.send(text);
    }
  };
  const look = () => {
    if (!wanted || wanted.times.drawn) return;
    const column = document.getElementById(`card-${wanted.card}`)?.closest("[data-column]");
    if (column?.dataset.column !== wanted.column) return;
    note("drawn");
    // The next frame begins when the one that shows the card has been painted.
    requestAnimationFrame(() => note("painted"));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  window.bench = {
    expect(card, column) {
      wanted = { card, column, times: {} };
      wanted.seen = new Promise((resolve) => {
        wanted.resolve = resolve;
      });
    },
    seen: () => wanted.seen,
  };
}

/** Counts frames and long tasks between `bench.begin` and `bench.end`. */
export function watchFrames() {
  let tasks = [];
  let gaps = [];
  let last = 0;
  let counting = false;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: "longtask" });
  const frame = (at) => {
    if (!counting) return;
    if (last) gaps.push(at - last);
    last = at;
    requestAnimationFrame(frame);
  };
  window.frames_bench = {
    begin() {
      tasks = [];
      gaps = [];
      last = 0;
      counting = true;
      requestAnimationFrame(frame);
    },
    async end() {
      // Long tasks are told late.
      await new Promise((resolve) => setTimeout(resolve, 200));
      counting = false;
      const time = gaps.reduce((sum, gap) => sum + gap, 0);
      return { tasks: tasks.map((task) => task.duration), fps: (1000 * gaps.length) / time, longestGap: Math.max(...gaps) };
    },
  };
}

/** Notes when the page asks for the live connection, when the board comes over it, when it is
 * first seen, and when it is live and painted. */
export function watchBoard() {
  const now = () => performance.timeOrigin + performance.now();
  const times = {};
  window.WebSocket = class extends WebSocket {
    constructor(...parameters) {
      super(...parameters);
      times.dialed ??= now();
      this.addEventListener("message", ({ data }) => {
        if (data.includes('"welcome"')) times.welcomed ??= now();
      });
    }
  };
  window.bench_live = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("[data-card]")) return;
      if (!times.seen) {
        times.seen = true;
        // The next frame begins when the one that shows the cards has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => (times.visible = now())));
      }
      if (!document.querySelector("[data-status=live]")) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve({ ...times, visible: times.visible ?? now(), usable: now() })));
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-status"] });
  });
}

/** The longest time from an input to the paint that answers it, between `answers.begin` and `answers.end`. */
export function watchAnswers() {
  let longest = 0;
  let began = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.startTime >= began && entry.interactionId) longest = Math.max(longest, entry.duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: false });
  window.answers = {
    begin() {
      longest = 0;
      began = performance.now();
    },
    async end() {
      // An entry is told after its paint; a quicker answer than the threshold is told by none.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120)));
      return Math.max(longest, 16);
    },
  };
}
