import { guardAgainstDrops, guardAgainstFloods } from "./taken.js";

guardAgainstDrops();
guardAgainstFloods();
