// The HTTP side of the contract (SPEC.md H), typed. Every call rejects with an ApiError and nothing else.

/** `status` 0: no answer came. `message` is one sentence to show to a person. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** Seconds after which trying again makes sense (429, 503). */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** Nobody is signed in here any more. Said by the server itself: a proxy's 401 has no code of ours. */
  get loginRequired(): boolean {
    return this.code === "login_required";
  }

  /** No answer, or that of something between us and a server that is away or about to end. */
  get serverIsAway(): boolean {
    return this.status === 0 || this.code === "unexpected" || this.code === "stopping";
  }
}

const answerLimitMs = 15_000;

export async function call<T>(method: string, path: string, body?: object, client?: string): Promise<T> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(answerLimitMs),
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(client === undefined ? {} : { "puffin-client": client }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    answer = await response.json().catch(() => null);
  } catch {
    throw new ApiError(0, "no_answer", "The server does not answer. Look at your connection and try again.");
  }
  if (response.ok) return answer as T;
  const error = (answer ?? {}) as { code?: string; message?: string; details?: Record<string, unknown> };
  const wait = Number.parseInt(response.headers.get("retry-after") ?? "", 10);
  throw new ApiError(
    response.status,
    error.code ?? "unexpected",
    error.message ?? `The server answered in an unexpected way (${response.status}). Try again in a moment.`,
    error.details ?? {},
    Number.isNaN(wait) ? null : wait,
  );
}
