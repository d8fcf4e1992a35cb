export { type FleetOptions, openFleet, type Sending } from "./fleet.js";
export { type ServeOptions, serveQueue } from "./serve.js";
