/** An answer of the operating system (`ENOSPC`, `EACCES`), as Node throws it: the world's doing, and no defect of the program. */
export interface SystemError extends Error {
  readonly code: string
  readonly syscall: string
  readonly path?: string
}

export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  "syscall" in error &&
  typeof error.syscall === "string"

/** The system's code; rethrows what is not the system's answer: a defect stays a defect. */
export function systemCode(error: unknown): string {
  if (!isSystemError(error)) throw error
  return error.code
}

/** What comes of it; null where the system answers one of these codes. */
export const unless = <T>(codes: readonly string[], work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (codes.includes(systemCode(error))) return null
    throw error
  })
