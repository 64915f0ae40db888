/** For what a gallery's buttons would do. */
export function nothing(): void {}
