/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The same, without what other threads and programs took of the processor meanwhile. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What `ownTime` needs to be in a trace. */
export const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** One thread of a trace. */
export type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

/** What scripts took of a thread. Milliseconds of its own time. */
export interface OwnTime {
  /** In all. */
  total: number;
  /** In the one task that had most of it: the page could do nothing else meanwhile. */
  longest: number;
}

const SCRIPT = /^(?:EvaluateScript|v8\.compile|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame)$/;
/** A task that draws a frame, or goes on with the page's loading, is only in part a script's. */
const OTHER = /^(?:ParseHTML|ParseAuthorStyleSheet|Commit|Paint|PrePaint|Layerize|HitTest)$/;

/** The thread that shows the page at `address`, and when it began to. */
export function threadOf(trace: readonly TraceEvent[], address: string): Thread & { ts: number } {
  const page = trace.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === address);
  if (!page) throw new Error(`The trace does not show ${address}`);
  return page;
}

/**
 * The time of scripts at addresses that begin with `origin` on a thread, with all that they called for (styles, layout)
 * and, where a task did nothing else, what led to them (messages). What goes on after a wait has no address in a trace:
 * it counts where no other script had a part in its task.
 */
export function ownTime(trace: readonly TraceEvent[], { pid, tid }: Thread, origin: string, from = 0): OwnTime {
  const events = trace
    .filter((event) => event.pid === pid && event.tid === tid && event.dur !== undefined && event.ts >= from)
    .sort((a, b) => a.ts - b.ts);
  const spent: number[] = [];
  let k = 0;
  for (const task of events.filter(({ name }) => name === 'RunTask')) {
    while (k < events.length && events[k]!.ts < task.ts) k++;
    const inside: TraceEvent[] = [];
    for (; k < events.length && events[k]!.ts < task.ts + task.dur!; k++) inside.push(events[k]!);
    const scripts = inside.filter(({ name }) => SCRIPT.test(name));
    const isOthers = scripts.some(({ args }) => args?.data?.url && !args.data.url.startsWith(origin));
    const own = isOthers ? scripts.filter(({ args }) => args?.data?.url?.startsWith(origin)) : scripts;
    if (own.length === 0) continue;
    let time = 0;
    const isMixed = isOthers || inside.some(({ name }) => OTHER.test(name));
    for (const event of isMixed ? outermost(own) : [task]) {
      // A collection of the whole heap comes when the page has filled it, whoever runs then.
      const isIn = ({ ts }: TraceEvent) => event.ts <= ts && ts < event.ts + event.dur!;
      time += timeOf(event) - sum(outermost(inside.filter((one) => one.name === 'MajorGC' && isIn(one))).map(timeOf));
    }
    spent.push(time);
  }
  return { total: sum(spent), longest: Math.max(0, ...spent) };
}

/** Events that are inside of no other one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur }) => {
    const isOuter = ts >= end;
    if (isOuter) end = ts + dur!;
    return isOuter;
  });
}

function timeOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur!) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
