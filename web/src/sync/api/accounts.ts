import { keepFor } from "../kept_for.js";
import { ApiError, call } from "./call.js";

/** `login` null: a guest, who came by a link and has set no password. */
export interface Person {
  readonly person: string;
  readonly name: string;
  readonly login: string | null;
}

/** H2: makes the first account and signs in. */
export async function setUp(token: string, name: string, password: string): Promise<{ person: string; name: string }> {
  const made = await call<{ person: string; name: string }>("POST", "/setup", { token, name, password });
  await keepFor(made.person);
  return made;
}

export async function logIn(name: string, password: string): Promise<Person> {
  const person = await call<Person>("POST", "/login", { name, password });
  await keepFor(person.person);
  return person;
}

/** Removes from this browser what others should not find, whatever happens, and ends the session. */
export async function logOut(): Promise<void> {
  await keepFor(null);
  await call("POST", "/logout");
}

/** Who is signed in; null: nobody. */
export async function me(): Promise<Person | null> {
  try {
    const person = await call<Person>("GET", "/me");
    await keepFor(person.person);
    return person;
  } catch (error) {
    if (error instanceof ApiError && error.loginRequired) {
      await keepFor(null);
      return null;
    }
    throw error;
  }
}

/** A guest gets a login; who has one proves it with the present password. */
export function setPassword(name: string, password: string, current?: string): Promise<Person> {
  return call("POST", "/password", { name, password, ...(current === undefined ? {} : { current }) });
}
