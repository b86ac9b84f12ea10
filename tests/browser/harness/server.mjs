// Servers to visit: the program with a world of its own, or any command that serves; started, waited for, stopped.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const HOST = '127.0.0.1';
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 5_000;
const WORLD_WITHIN_MS = 180_000;
const POLL_MS = 100;
const LINES_KEPT = 40;
// The days that the demonstration world knows: the law's figures of later years are not in it.
const CLOCK = ['--profilo', 'dimostrazione', '--orologio', '2026-11-25T09:00:00Z'];

/**
 * Starts `patrocinio serve` (the path is in PATROCINIO) on a free port, with a fresh database and demonstration world.
 * Gives `{ url, stop }`; `stop` also removes the data.
 */
export async function startProgram({ people = 200, seed = 1 } = {}) {
  const program = process.env.PATROCINIO;
  if (!program) throw new Error('PATROCINIO must be the path of the program: run `make test`');
  const data = await mkdtemp(join(tmpdir(), 'patrocinio-'));
  const forget = () => rm(data, { recursive: true, force: true });
  try {
    await run(program, ['demo', ...CLOCK, '--dati', data, '--persone', `${people}`, '--seme', `${seed}`]);
    const server = await startServer(program, (address) => [
      'serve', ...CLOCK, '--dati', data, '--indirizzo', address,
    ]);
    return { url: server.url, stop: () => server.stop().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

/** Starts a command that serves HTTP at the address its arguments name; gives `{ url, stop }` once it answers. */
export async function startServer(command, argumentsFor, environment = {}) {
  const address = `${HOST}:${await freePort()}`;
  const child = spawn(command, argumentsFor(address), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = remember(child);
  const url = `http://${address}`;
  try {
    await answer(url, child, said);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url, stop: () => stop(child) };
}

/** Runs a command to its end; throws with its last words when it fails. */
async function run(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: WORLD_WITHIN_MS });
  const said = remember(child);
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code ?? signal}\n${said.join('\n')}`);
}

/** Waits for the first answer, whatever it is; gives up when the process ends or the time is over. */
async function answer(url, child, said) {
  let failure = null;
  child.once('error', (error) => { failure = error; });
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await pause(POLL_MS)) {
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) break;
    const response = await fetch(url, { redirect: 'manual' }).catch(() => null);
    if (response) return;
  }
  throw new Error(`no answer from ${url}\n${said.join('\n')}`);
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(hurry);
}

/** Keeps the last lines that a process says, to be shown when it fails. */
function remember(child) {
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      lines.push(...text.split('\n').filter(Boolean));
      lines.splice(0, lines.length - LINES_KEPT);
    });
  }
  return lines;
}

async function freePort() {
  const probe = createServer().listen(0, HOST);
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
