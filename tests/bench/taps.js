// Notes how long each tap takes until the page has painted what came of it, by the browser's own Event Timing
// (https://www.w3.org/TR/event-timing/): from the event's time stamp to the next paint, in steps of 8 ms.
(() => {
  const clicks = [];
  const interactions = new Map();
  const shifts = [];
  const label = (el) => (el.closest?.("button,label,a,select,summary") ?? el).innerText?.trim().replace(/\s+/g, " ") ?? "";
  addEventListener("click", (event) => {
    // A label clicks its field: that is one tap.
    if (!event.isTrusted || event.detail === 0) return;
    const at = document.querySelector("h1")?.innerText ?? "";
    clicks.push({ time: event.timeStamp, what: label(event.target).slice(0, 40), at: at.trim().replace(/\s+/g, " ").slice(0, 40) });
  }, true);
  const watch = (type, each, more) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(each));
    observer.observe({ type, buffered: true, ...more });
  };
  watch("event", (entry) => {
    if (!entry.interactionId || !/^(pointer|click|mouse|touch)/.test(entry.name)) return;
    const now = interactions.get(entry.interactionId) ?? { duration: 0, from: Infinity, to: 0, busy: 0 };
    now.duration = Math.max(now.duration, entry.duration);
    now.busy = Math.max(now.busy, entry.processingEnd - entry.processingStart);
    now.from = Math.min(now.from, entry.startTime);
    now.to = Math.max(now.to, entry.startTime);
    interactions.set(entry.interactionId, now);
  }, { durationThreshold: 16 });
  watch("layout-shift", (entry) => shifts.push({ value: entry.value, tapped: entry.hadRecentInput }));
  window.tapsOfBench = () => {
    const all = [...interactions.values()];
    // What took less than 16 ms is not reported at all.
    const taps = clicks.map((click) => {
      const found = all.find((i) => click.time >= i.from && click.time <= i.to);
      return { what: click.what, at: click.at, ms: found?.duration ?? 8, busy: found?.busy ?? 0 };
    });
    const sum = (of) => of.reduce((total, shift) => total + shift.value, 0);
    return { taps, shift: sum(shifts.filter((s) => !s.tapped)), shiftOfTaps: sum(shifts.filter((s) => s.tapped)) };
  };
})();
