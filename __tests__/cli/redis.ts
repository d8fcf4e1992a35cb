import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createConnection, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { findProgram } from "./programs.js";

/** The program that serves Redis on this machine. */
export const findRedis = (): string | null =>
  findProgram(["redis-server", "valkey-server"], "The queue is not tried");

/** A Redis of a test's own, which keeps its data in a folder. */
export class RedisServer {
  #process: ChildProcess | null = null;

  private constructor(
    readonly program: string,
    readonly folder: string,
    readonly port: number,
  ) {}

  static async start(program: string, folder: string): Promise<RedisServer> {
    const server = new RedisServer(program, folder, await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** As the documentation has it: every command is appended to a file. */
  async start(): Promise<void> {
    const settings = {
      port: this.port,
      bind: "127.0.0.1",
      dir: this.folder,
      save: "",
      appendonly: "yes",
      "maxmemory-policy": "noeviction",
    };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.#process = spawn(this.program, args, { stdio: "ignore" });
    while (!(await answers(this.port))) await setTimeout(20);
  }

  /** Without a chance to put anything in order. */
  async kill(): Promise<void> {
    if (this.#process === null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await ended;
    this.#process = null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { readonly port: number };
  server.close();
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (reply) => {
      socket.destroy();
      resolve(String(reply).startsWith("+PONG"));
    });
    socket.once("error", () => resolve(false));
  });
}
