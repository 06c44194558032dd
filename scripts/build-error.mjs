/** What stops a build and tells a person what to do: shown without a trace of calls. */
export class BuildError extends Error {}
