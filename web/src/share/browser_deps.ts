import { iceServers } from "../sync/api/boards.js";
import { newId } from "../sync/ids.js";
import type { ShareDeps } from "./line.js";
import { browserPeer } from "./peer.js";

/** The real surroundings of a share. */
export function browserShareDeps(): ShareDeps {
  return {
    makePeer: browserPeer,
    // Without the list two browsers in one network still find each other.
    servers: () => iceServers().then(asBrowserTakesThem, () => []),
    newId,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

function asBrowserTakesThem(servers: Awaited<ReturnType<typeof iceServers>>): RTCIceServer[] {
  return servers.map((server) => ({ ...server, urls: [...server.urls] }));
}
