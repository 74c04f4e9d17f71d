/** Does the jobs that another thread asks for, one after the other. */
import { JOBS, type Jobs } from "./jobs";
import { Arriving, failureOf, send, type Answer, type Part } from "./messages";

/** Nobody waits for the thread itself. */
const noPause = (): Promise<void> => Promise.resolve();

/** @returns takes what comes from the other thread. @param post sends to it */
export function serveJobs(post: (answer: Answer) => void): (part: Part) => void {
  const arriving = new Arriving();
  let earlier = Promise.resolve();
  const work = async (job: number, name: keyof Jobs, given: unknown): Promise<void> => {
    try {
      const gives = await JOBS[name](given as never, noPause);
      await send(gives, { job }, post, noPause);
    } catch (error) {
      post({ job, failure: failureOf(error) });
    }
  };
  post("ready");
  return (part) => {
    const whole = arriving.take(part);
    if (whole === null || !("rest" in part) || part.name === undefined) return;
    const { job, name } = part;
    earlier = earlier.then(() => work(job, name, whole.value));
  };
}
