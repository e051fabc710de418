// Processor time of a page's tasks. The clock on the wall also counts what other programs take from a busy machine;
// this does not.
const task = "ThreadControllerImpl::RunTask";

/** Starts counting in every page of the browser; the answer stops it and gives those of the busiest page, in ms. */
export async function countTasks(browser) {
  const session = await browser.newBrowserCDPSession();
  const tasks = new Map();
  const pages = new Set();
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const { name, args, pid, tid, ph, ts, dur, tdur } of value) {
      const thread = `${pid}:${tid}`;
      if (name === "thread_name" && args.name === "CrRendererMain") pages.add(thread);
      if (name !== task || ph !== "X" || !tdur) continue;
      if (!tasks.has(thread)) tasks.set(thread, []);
      tasks.get(thread).push({ ts, end: ts + dur, spent: tdur / 1000 });
    }
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"], excludedCategories: ["*"] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    const sum = (all) => all.reduce((total, one) => total + one, 0);
    const [busiest] = [...pages].map((thread) => outermost(tasks.get(thread) ?? [])).sort((a, b) => sum(b) - sum(a));
    return { longest: Math.max(0, ...busiest), busy: sum(busiest), overFrame: busiest.filter((one) => one > 1000 / 60).length };
  };
}

/** A task may run others within itself, whose time is in its own already. */
function outermost(tasks) {
  let end = 0;
  return tasks
    .sort((a, b) => a.ts - b.ts || b.end - a.end)
    .filter((task) => {
      const outer = task.ts >= end;
      if (outer) end = task.end;
      return outer;
    })
    .map((task) => task.spent);
}
