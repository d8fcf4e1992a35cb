import { type Node, Sort } from "./node.js";
import type { CompiledRule } from "./rules.js";
import { holds } from "./signatures.js";
import type { Memory, State } from "./state.js";

/** Whether a pattern can read anything at a token. */
export const allows = ({ first, enough, second }: Node, { signed }: State, at: number): boolean =>
  holds(signed, first, at) && (holds(signed, second, at + 1) || holds(signed, enough, at));

/**
 * Reads a pattern at a token: the token after its match, or -1. Where the token cannot open it, it
 * matches nothing if it may.
 */
function read(node: Node, state: State, at: number): number {
  if (allows(node, state, at)) return match(node, state, at);
  return node.empty ? at : -1;
}

/** Reads a pattern at a token that its openers allow. */
export function match(node: Node, state: State, at: number): number {
  switch (node.sort) {
    case Sort.Word:
      return state.words[at] === node.word ? at + 1 : -1;
    case Sort.Phrase:
      return node.dictionary.match(state.tokens, at)?.end ?? -1;
    case Sort.Entry: {
      const found = node.dictionary.match(state.tokens, at);
      if (found === null) return -1;
      state.value = found.value;
      return found.end;
    }
    case Sort.Scan:
      return node.memory.knows(state, at)
        ? recall(node.memory, state, at)
        : keep(node.memory, state, at, scan(node, state, at));
    case Sort.Sequence:
      return sequence(node.parts, state, at);
    case Sort.Choice:
      return choice(node.parts, state, at);
    case Sort.Repeat:
      return repeat(node, state, at);
    case Sort.Capture:
      return capture(node, state, at);
    case Sort.Once:
      return once(node, state, at);
    case Sort.Ahead: {
      const { depth } = state;
      const found = read(node.part, state, at) >= 0;
      state.depth = depth;
      return found === node.expected ? at : -1;
    }
    case Sort.Behind:
      return standsBehind(node, state, at) === node.expected ? at : -1;
    case Sort.Glued:
      return state.tokens.glued(at) === node.expected ? at : -1;
    case Sort.Longest:
      return node.memory.knows(state, at)
        ? recall(node.memory, state, at)
        : keep(node.memory, state, at, longest(node.rules.at(state, at), state, at));
  }
}

/** Answers from memory. */
function recall(memory: Memory, state: State, at: number): number {
  const end = memory.end(at);
  if (end >= 0) state.value = memory.value(at);
  return end;
}

/** Remembers an answer. */
function keep(memory: Memory, state: State, at: number, end: number): number {
  memory.keep(at, end, end < 0 ? undefined : state.value);
  return end;
}

type Of<S extends Node["sort"]> = Extract<Node, { readonly sort: S }>;

function scan(node: Of<typeof Sort.Scan>, state: State, at: number): number {
  const reading = node.scan(state, at);
  if (reading === null) return -1;
  state.value = reading.value;
  return reading.end;
}

function sequence(parts: readonly Node[], state: State, at: number): number {
  const { depth } = state;
  let to = at;
  for (let index = 0; index < parts.length; index++) {
    to = read(parts[index] as Node, state, to);
    if (to >= 0) continue;
    state.depth = depth;
    return -1;
  }
  return to;
}

function choice(alternatives: readonly Node[], state: State, at: number): number {
  for (let index = 0; index < alternatives.length; index++) {
    const to = read(alternatives[index] as Node, state, at);
    if (to >= 0) return to;
  }
  return -1;
}

function repeat({ part, least, most }: Of<typeof Sort.Repeat>, state: State, at: number): number {
  let to = at;
  for (let times = 0; times < most; times++) {
    const next = read(part, state, to);
    if (next < 0 && times < least) return -1;
    if (next <= to) break;
    to = next;
  }
  return to;
}

/** A capture stands before what it holds, in the order in which captures open. */
function capture({ name, part }: Of<typeof Sort.Capture>, state: State, at: number): number {
  const place = state.depth++;
  state.value = undefined;
  const end = read(part, state, at);
  if (end < 0) state.depth = place;
  else state.captures[place] = { name, start: at, end, value: state.value };
  return end;
}

/** Remembers what was captured, too. */
function once({ part, memory }: Of<typeof Sort.Once>, state: State, at: number): number {
  if (memory.knows(state, at)) {
    state.push(memory.captures(at));
    return recall(memory, state, at);
  }
  const { depth } = state;
  const end = read(part, state, at);
  memory.keep(at, end, end < 0 ? undefined : state.value, state.since(depth));
  return end;
}

/** Whether one of some phrases ends right before a token. */
function standsBehind(node: Of<typeof Sort.Behind>, state: State, at: number): boolean {
  const { dictionary, ends, longest } = node;
  if (at === 0 || !ends.has(state.words[at - 1] as number, state.shapes[at - 1] as number)) {
    return false;
  }
  for (let length = 1; length <= longest && length <= at; length++) {
    if (dictionary.match(state.tokens, at - length)?.end === at) return true;
  }
  return false;
}

/** The longest match of some rules, the first of equally long ones; what it produces is the value. */
function longest(rules: readonly CompiledRule[], state: State, at: number): number {
  let end = -1;
  let value: unknown;
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as CompiledRule;
    if (!allows(rule.pattern, state, at)) continue;
    const to =
      rule.memory === null ? produce(rule, state, at) : produceOnce(rule, rule.memory, state, at);
    if (to <= end) continue;
    end = to;
    value = state.value;
  }
  state.value = value;
  return end;
}

const produceOnce = (rule: CompiledRule, memory: Memory, state: State, at: number): number =>
  memory.knows(state, at)
    ? recall(memory, state, at)
    : keep(memory, state, at, produce(rule, state, at));

/** The end of a rule's match, with what it produces as the value, or -1. */
function produce({ rule, pattern }: CompiledRule, state: State, at: number): number {
  const { depth } = state;
  const end = match(pattern, state, at);
  const produced = end < 0 ? null : rule.produce(state.matched(depth, at, end));
  state.depth = depth;
  if (produced === null) return -1;
  state.value = produced;
  return end;
}
